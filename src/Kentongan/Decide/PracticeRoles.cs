namespace Kentongan.Decide;

/// <summary>The roles of the practice that rules ask for, by the names under which people hold them.</summary>
public static class PracticeRoles
{
    public const string SocialMediaAdmin = "social-media-admin";
    public const string MediaAnalyst = "media-analyst";
    public const string FactVerifier = "fact-verifier";
    public const string NarrativeWriter = "narrative-writer";
    public const string Approver = "approver";
    public const string Leader = "leader";
    public const string Spokesperson = "spokesperson";
    public const string InformationOfficer = "information-officer";
    public const string DataProtectionOfficer = "data-protection-officer";
}
