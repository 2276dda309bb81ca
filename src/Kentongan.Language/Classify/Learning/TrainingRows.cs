using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify.Learning;

/// <summary>Turns examples into rows: features, how rare each bucket is where that counts, vectors of length 1.</summary>
sealed class TrainingRows(LinearTrainer.Settings settings)
{
    readonly uint _mask = (1u << settings.Bits) - 1;
    readonly WordRoots _roots = WordRoots.Shipped();

    /// <summary>The rows, and the rarity of every bucket; null where rarity does not count.</summary>
    public (Row[] Rows, byte[]? Rarity) Of(IReadOnlyList<Example> examples)
    {
        var text = new TokenizedText();
        var features = examples.Select(example => FeaturesOf(example, text)).ToArray();
        var rarity = settings.ByRarity ? Rarities(features) : null;
        return (RowsOf(examples, features, rarity), rarity);
    }

    /// <summary>The rows, where other texts have told how rare each bucket is.</summary>
    public Row[] Of(IReadOnlyList<Example> examples, byte[]? rarity)
    {
        var text = new TokenizedText();
        return RowsOf(examples, [.. examples.Select(example => FeaturesOf(example, text))], rarity);
    }

    Row[] RowsOf(IReadOnlyList<Example> examples, Feature[][] features, byte[]? rarity) =>
        [.. examples.Select((example, at) => new Row(Unit(features[at], rarity), LabelsOf(example), example.Weight) { IsSpecial = example.IsSpecial })];

    Feature[] FeaturesOf(Example example, TokenizedText text)
    {
        text.Read(example.Text);
        return text.Count == 0 ? [] : DocumentFeatures.Of(text, settings.Features, _roots);
    }

    bool[] LabelsOf(Example example) => [.. settings.Labels.Select(label => example.Labels.Contains(label, StringComparer.Ordinal))];

    byte[] Rarities(Feature[][] all)
    {
        var seen = new int[_mask + 1];
        foreach (var features in all)
        {
            foreach (var bucket in features.Select(feature => feature.Hash & _mask).Distinct())
            {
                seen[bucket]++;
            }
        }

        return [.. seen.Select(count => Rarity.Of(count, all.Length))];
    }

    /// <summary>Divided by the length that prediction will compute, then one entry a bucket.</summary>
    Feature[] Unit(Feature[] features, byte[]? rarity)
    {
        var valued = features.Select(feature => new Feature(feature.Hash & _mask, feature.Value * (rarity is null ? 1 : Rarity.Factor(rarity[feature.Hash & _mask])))).ToArray();
        var length = MathF.Sqrt(valued.Sum(feature => feature.Value * feature.Value));
        return length == 0 ? [] : [.. valued.GroupBy(feature => feature.Hash).Select(same => new Feature(same.Key, same.Sum(feature => feature.Value) / length))];
    }
}
