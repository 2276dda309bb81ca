using Kentongan.Decide.Complaints;
using Kentongan.Listen.Hearing;
using Kentongan.Platforms.Files.Mapping;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads how a complaint stood in the system that exported it.</summary>
/// <param name="binding">What the columns mean.</param>
public sealed class ComplaintReader(Binding binding)
{
    const int LongestName = 160;

    /// <param name="record">The row.</param>
    /// <param name="post">What its text became.</param>
    public ReportedComplaint Read(Record record, Post post)
    {
        var (handedTo, forwarded) = (Name(record, PostField.HandedTo), Time(record, PostField.ForwardedAt));
        var (followedUp, closed) = (Time(record, PostField.FollowedUpAt), Time(record, PostField.ClosedAt));
        var classes = string.Join(' ', binding.Values(record, PostField.Classification)).ToLowerInvariant();
        return new(post.NativeId, post.Id, post.CreatedAt)
        {
            Kind = KindOf(classes),
            NeedsInquiry = classes.Contains("pengawasan", StringComparison.Ordinal) && !classes.Contains("tidak berkadar", StringComparison.Ordinal) && !classes.Contains("non", StringComparison.Ordinal),
            Stage = ComplaintStatus.Read(binding.Value(record, PostField.Status))
                ?? (closed is not null ? ComplaintStage.Closed : followedUp is not null ? ComplaintStage.FollowedUp : handedTo is not null || forwarded is not null ? ComplaintStage.Forwarded : ComplaintStage.Received),
            Category = Name(record, PostField.Category),
            HandedTo = handedTo,
            ForwardedAt = forwarded,
            FollowedUpAt = followedUp,
            ClosedAt = closed,
        };
    }

    static ComplaintKind KindOf(string classes) =>
        classes.Contains("aspirasi", StringComparison.Ordinal) ? ComplaintKind.Aspiration
        : classes.Contains("informasi", StringComparison.Ordinal) ? ComplaintKind.InformationRequest
        : ComplaintKind.Complaint;

    /// <summary>A category or an agency; numbers and names of people have no place in either.</summary>
    string? Name(Record record, PostField field) =>
        binding.Value(record, field) is { Length: <= LongestName } name ? ReporterTraces.Hide(name, binding.Values(record, PostField.Reporter)) : null;

    DateTimeOffset? Time(Record record, PostField field) =>
        binding.Value(record, field) is { } written ? Times.Read(written, binding.Dates) : null;
}
