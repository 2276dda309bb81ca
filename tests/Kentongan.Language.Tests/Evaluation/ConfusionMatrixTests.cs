using Kentongan.Language.Evaluation;

namespace Kentongan.Language.Tests.Evaluation;

public class ConfusionMatrixTests
{
    [Fact]
    public void Macro_F1_is_the_mean_over_the_labels_that_occur_as_truth()
    {
        var confusion = new ConfusionMatrix();
        confusion.Add("a", "a");
        confusion.Add("a", "c");
        confusion.Add("b", "b");
        Assert.Equal(2.0 / 3, confusion.Accuracy, 9);
        Assert.Equal(((2.0 / 3) + 1) / 2, confusion.MacroF1, 9);
        Assert.Equal(["a", "b"], confusion.Truths);
    }

    [Fact]
    public void Nothing_judged_is_zero_and_not_an_error() => Assert.Equal(0, new ConfusionMatrix().MacroF1);
}
