namespace Kentongan.App.Accounts;

/// <summary>The roles of the practice. A person can hold several; the screens name them in the reader's language.</summary>
public static class Roles
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
    public const string Auditor = "auditor";
    public const string PartnerAgency = "partner-agency";
    public const string SystemAdministrator = "system-administrator";

    public static IReadOnlyList<string> All { get; } =
    [
        SocialMediaAdmin, MediaAnalyst, FactVerifier, NarrativeWriter, Approver, Leader, Spokesperson, InformationOfficer,
        DataProtectionOfficer, Auditor, PartnerAgency, SystemAdministrator,
    ];
}
