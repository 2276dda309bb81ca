using System.Runtime.InteropServices;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Places;

/// <summary>
/// Finds the places that a post names. Names that are also ordinary words need a sign; names that several places share are decided by the word
/// before them (<c>Kab. Bandung</c>), by the other places of the post (<c>Banjar, Kalimantan Selatan</c>), else in favour of the city. Kept for one thread.
/// </summary>
public sealed class PlaceFinder(Gazetteer gazetteer)
{
    const int Most = 32;

    readonly Candidate[] _candidates = new Candidate[Most];
    readonly List<PlaceMention> _found = new(Most);
    int _count;

    /// <summary>What the last <see cref="Find"/> found.</summary>
    public ReadOnlySpan<PlaceMention> Found => CollectionsMarshal.AsSpan(_found);

    /// <summary>The places of <paramref name="text"/> in the order of their mention, each once. Valid until the next call.</summary>
    public ReadOnlySpan<PlaceMention> Find(TokenizedText text)
    {
        Collect(text);
        _found.Clear();
        for (var i = 0; i < _count; i++)
        {
            if (Decide(_candidates[i]) is { } place && !Contains(place))
            {
                _found.Add(new PlaceMention(place, _candidates[i].Start, _candidates[i].Tokens));
            }
        }

        return Found;
    }

    void Collect(TokenizedText text)
    {
        _count = 0;
        for (var i = 0; i < text.Count && _count < Most; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            var places = gazetteer.Longest(text, i, out var tokens);
            if (tokens > 0 && ReferenceEquals(places[0], Place.Nowhere))
            {
                i += tokens - 1;
            }
            else if (tokens > 0)
            {
                var isBare = !PlaceKinds.StartsWithKind(text.Folded(i));
                var cue = isBare ? PlaceCues.Before(text, i) : PlaceCue.Anywhere;
                _candidates[_count++] = new Candidate(places, i, tokens, cue, tokens > 1 || !gazetteer.IsOrdinary(text.Hashes[i]), IsName(text, i));
                i += tokens - 1;
            }
        }
    }

    /// <summary>Capitalised where the writer did not have to: not the first word, and not because everything is.</summary>
    static bool IsName(TokenizedText text, int i)
    {
        if (!char.IsUpper(text.Written(i)[0]))
        {
            return false;
        }

        var (upper, words) = (0, 0);
        foreach (var token in text.Tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            upper += token.Kind == TokenKind.Word && char.IsUpper(text.Text[token.Start]) ? 1 : 0;
        }

        return i > 0 && upper * 2 <= words + 1;
    }

    Place? Decide(in Candidate candidate)
    {
        var kind = ByKind(candidate);
        if (kind is not null)
        {
            return kind;
        }

        if (ByContext(candidate) is { } near)
        {
            return near;
        }

        if (candidate.Cue == PlaceCue.OtherName)
        {
            return null;
        }

        var hasSign = (candidate.Cue & PlaceCue.Anywhere) != PlaceCue.None || candidate.IsName || candidate.Cue != PlaceCue.None;
        if (!candidate.IsSpecific && !hasSign)
        {
            return null;
        }

        var first = candidate.Places[0];
        foreach (var place in candidate.Places)
        {
            first = Rank(place) < Rank(first) ? place : first;
        }

        return first.Level != PlaceLevel.District || (candidate.Places.Length == 1 && hasSign && candidate.IsSpecific) ? first : null;
    }

    /// <summary>A province goes before a city, a city before the kabupaten of its name, and kecamatan come last.</summary>
    static int Rank(Place place) => place.Level switch
    {
        PlaceLevel.Province => 0,
        PlaceLevel.Regency => place.Name.StartsWith("Kota", StringComparison.Ordinal) ? 1 : 2,
        _ => 3,
    };

    /// <summary>The kind that the word before the name asks for; among several of that kind the one near the post's other places.</summary>
    Place? ByKind(in Candidate candidate)
    {
        Place? best = null;
        foreach (var place in candidate.Places)
        {
            var fits = place.Level switch
            {
                PlaceLevel.Province => (candidate.Cue & PlaceCue.Province) != PlaceCue.None,
                PlaceLevel.District => (candidate.Cue & PlaceCue.District) != PlaceCue.None,
                _ => (candidate.Cue & (place.Name.StartsWith("Kota", StringComparison.Ordinal) ? PlaceCue.City : PlaceCue.Regency)) != PlaceCue.None,
            };
            if (fits && (best is null || (!IsNear(best, candidate) && IsNear(place, candidate))))
            {
                best = place;
            }
        }

        return best;
    }

    /// <summary>The largest of the shared names that lies near the post's other places.</summary>
    Place? ByContext(in Candidate candidate)
    {
        Place? best = null;
        var isSigned = candidate.IsSpecific || candidate.Cue != PlaceCue.None || candidate.IsName;
        foreach (var place in candidate.Places)
        {
            if (isSigned && IsNear(place, candidate) && (best is null || Rank(place) < Rank(best)))
            {
                best = place;
            }
        }

        return best;
    }

    /// <summary>True when another name of the post can only mean a place that holds <paramref name="place"/> or lies in it.</summary>
    bool IsNear(Place place, in Candidate candidate)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_candidates[i].Start == candidate.Start)
            {
                continue;
            }

            foreach (var other in _candidates[i].Places)
            {
                if (other.Level != PlaceLevel.District && other.Code != place.Code && (other.Holds(place) || place.Holds(other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    bool Contains(Place place)
    {
        foreach (var mention in _found)
        {
            if (ReferenceEquals(mention.Place, place))
            {
                return true;
            }
        }

        return false;
    }

    [StructLayout(LayoutKind.Auto)]
    readonly record struct Candidate(Place[] Places, int Start, int Tokens, PlaceCue Cue, bool IsSpecific, bool IsName);
}
