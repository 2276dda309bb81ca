using Kentongan.Language.Evaluation;
using Xunit;

namespace Kentongan.Language.Tests.Evaluation;

public class CalibrationErrorTests
{
    [Fact]
    public void Who_says_eighty_percent_and_is_right_four_times_in_five_is_not_off() =>
        Assert.Equal(0, CalibrationError.Of([(0.8f, true), (0.8f, true), (0.8f, true), (0.8f, true), (0.8f, false)]), 6);

    [Fact]
    public void Who_is_always_sure_and_right_half_of_the_time_is_off_by_a_half() =>
        Assert.Equal(0.5, CalibrationError.Of([(1f, true), (1f, false)]), 6);

    [Fact]
    public void Every_bin_counts_by_its_texts() =>
        Assert.Equal(0.2, CalibrationError.Of([(0.9f, true), (0.9f, true), (0.9f, true), (0.5f, true)]), 6);
}
