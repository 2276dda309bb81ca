using Kentongan.Decide;

namespace Kentongan.App.Accounts;

/// <summary>The roles of the practice. A person can hold several; the screens name them in the reader's language.</summary>
public static class Roles
{
    public const string SocialMediaAdmin = PracticeRoles.SocialMediaAdmin;
    public const string MediaAnalyst = PracticeRoles.MediaAnalyst;
    public const string FactVerifier = PracticeRoles.FactVerifier;
    public const string NarrativeWriter = PracticeRoles.NarrativeWriter;
    public const string Approver = PracticeRoles.Approver;
    public const string Leader = PracticeRoles.Leader;
    public const string Spokesperson = PracticeRoles.Spokesperson;
    public const string InformationOfficer = PracticeRoles.InformationOfficer;
    public const string DataProtectionOfficer = PracticeRoles.DataProtectionOfficer;
    public const string Auditor = "auditor";
    public const string PartnerAgency = "partner-agency";
    public const string SystemAdministrator = "system-administrator";

    public static IReadOnlyList<string> All { get; } =
    [
        SocialMediaAdmin, MediaAnalyst, FactVerifier, NarrativeWriter, Approver, Leader, Spokesperson, InformationOfficer,
        DataProtectionOfficer, Auditor, PartnerAgency, SystemAdministrator,
    ];
}
