using Kentongan.Language.Evaluation;

namespace Kentongan.Language.Tests.Evaluation;

public class CorpusBleuTests
{
    [Fact]
    public void The_reference_itself_scores_a_hundred()
    {
        var bleu = new CorpusBleu();
        bleu.Add("saya tidak tahu mengapa begitu", "saya tidak tahu mengapa begitu");
        Assert.Equal(100, bleu.Score, 6);
    }

    [Fact]
    public void A_short_answer_pays_the_brevity_penalty()
    {
        var bleu = new CorpusBleu();
        bleu.Add("a b c d", "a b c d e");
        Assert.Equal(100 * Math.Exp(1 - (5.0 / 4)), bleu.Score, 6);
    }

    [Fact]
    public void Precisions_are_pooled_over_the_corpus()
    {
        var bleu = new CorpusBleu();
        bleu.Add("a b c d x", "a b c d e");
        bleu.Add("p q r s", "p q r s");
        Assert.Equal(100 * Math.Pow((8.0 / 9) * (6.0 / 7) * (4.0 / 5) * (2.0 / 3), 0.25), bleu.Score, 6);
    }

    [Fact]
    public void Copying_an_informal_corpus_scores_about_a_third()
    {
        var informal = SharedData.Lines("normalise/stif/dev.inf");
        var formal = SharedData.Lines("normalise/stif/dev.for");
        var bleu = new CorpusBleu();
        for (var i = 0; i < informal.Length; i++)
        {
            bleu.Add(informal[i], formal[i]);
        }

        Assert.InRange(bleu.Score, 32, 35);
    }
}
