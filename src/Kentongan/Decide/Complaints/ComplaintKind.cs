namespace Kentongan.Decide.Complaints;

/// <summary>What somebody brought, in the classes of SP4N-LAPOR! and, last, of public talk. The numbers are stored: only append.</summary>
public enum ComplaintKind : byte
{
    Complaint = 0,
    Aspiration = 1,
    InformationRequest = 2,

    /// <summary>A question in public talk that no official account answered.</summary>
    Question = 3,
}

/// <summary>How far the matter got. The numbers are stored, and a higher one is further: only append.</summary>
public enum ComplaintStage : byte
{
    /// <summary>Waits to be verified and forwarded.</summary>
    Received = 0,

    /// <summary>Waits for the agency to act.</summary>
    Forwarded = 1,

    /// <summary>Was acted upon or answered; whoever brought it may reply.</summary>
    FollowedUp = 2,
    Closed = 3,
}
