using Kentongan.Language.Classify;
using Kentongan.Language.Classify.Learning;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Classify;

/// <summary>A model that learns with the scores of another question stays a linear model of the plain features.</summary>
public class LenderTests
{
    static readonly LinearTrainer.Settings _settings = new(["keluhan", "lain"], Bits: 12) { Cost = 0.5f };

    static readonly Example[] _examples =
    [
        new("antrean kacau", "keluhan"), new("petugas kasar", "keluhan"), new("loket lambat", "keluhan"),
        new("antrean dibuka pagi", "lain"), new("petugas hadir", "lain"), new("loket di lantai dua", "lain"),
    ];

    static readonly Lender _lender = new(
        ["baik", "buruk"], [new("masakannya hambar", "buruk"), new("kasar dan kacau", "buruk"), new("hambar, lambat", "buruk"), new("enak dan ramah", "baik"), new("ramah, cepat", "baik")]);

    [Fact]
    public void A_word_that_only_the_lender_knows_counts() =>
        Assert.True(Complaint(_lender, "hambar") > Complaint(null, "hambar"));

    [Fact]
    public void What_was_taught_is_still_answered() => Assert.All(_examples, example => Assert.Equal(example.Labels[0] == "keluhan", Complaint(_lender, example.Text) > 0.5f));

    static float Complaint(Lender? lender, string post)
    {
        var classifier = new LinearClassifier(new LinearTrainer(_settings).Train(_examples, lender: lender));
        var (text, probabilities) = (new TokenizedText(), new float[2]);
        text.Read(post);
        classifier.Score(text, probabilities);
        return probabilities[0];
    }
}
