namespace Kentongan.Language.Stems;

/// <summary>Adds to a root list what pairs of word and stem teach: roots it lacks, and the words that the rules still get wrong.</summary>
public static class StemTrainer
{
    public static RootList Learn(RootList known, IEnumerable<LabelledText> pairs)
    {
        var lessons = pairs.Select(pair => (Word: Tokens.Folding.Fold(pair.Text), Root: Tokens.Folding.Fold(pair.Label))).Where(pair => pair.Root.Length > 1).ToList();
        var wider = known.With(lessons.Select(pair => pair.Root), []);
        var stemmer = new Stemmer(wider);
        return wider.With([], lessons.Where(pair => stemmer.Stem(pair.Word) != pair.Root).Select(pair => KeyValuePair.Create(pair.Word, pair.Root)));
    }
}
