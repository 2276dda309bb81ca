namespace Kentongan.Records;

/// <summary>
/// Something that people at the desk work on and that is kept whole: an issue, a message, a signal. The store numbers it
/// and counts its version; everything else is the record's own.
/// </summary>
public interface IRecord<TSelf>
    where TSelf : IRecord<TSelf>
{
    /// <summary>What it is called in the audit log (<c>issue:3</c>) and in the store.</summary>
    static abstract string Noun { get; }

    /// <summary>0 until the store has numbered it.</summary>
    int Number { get; }

    /// <summary>Counts up with each change, so that two people never overwrite each other.</summary>
    int Version { get; }

    int AgencyId { get; }

    /// <summary>What lists are ordered by.</summary>
    DateTimeOffset MadeAt { get; }

    /// <summary>Whether there is still something to do about it.</summary>
    bool IsOpen { get; }

    TopicId? Topic => null;

    /// <summary>What makes it the same thing when it is met again; null when nothing does.</summary>
    string? Key => null;

    /// <summary>How it stands, in the words of the audit log; never an author's text or handle.</summary>
    string Standing { get; }

    /// <summary>The last deed with its reason, as far as the audit log may keep it: words of the desk, never of a citizen.</summary>
    Entry? LastDeed => null;

    /// <summary>The record as the store keeps it.</summary>
    TSelf Kept(int number, int version);
}
