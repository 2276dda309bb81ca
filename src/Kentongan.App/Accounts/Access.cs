using Microsoft.AspNetCore.Authorization;

namespace Kentongan.App.Accounts;

/// <summary>Who may do what: a deed is a policy, a policy is a list of roles.</summary>
public static class Access
{
    /// <summary>Read topics, posts and everything made of them. An administrator of the system has no content access.</summary>
    public const string Read = "read";

    /// <summary>Make and change topics, import files, switch sources.</summary>
    public const string Listen = "listen";

    /// <summary>Say of posts drawn by lot what they are, so that the machine's errors are known.</summary>
    public const string Review = "review";

    /// <summary>Take posts out of the building.</summary>
    public const string Export = "export";

    /// <summary>Open issues, set levels, assign, pin evidence, close.</summary>
    public const string Decide = "decide";

    /// <summary>Write and review what is said in the agency's name.</summary>
    public const string Speak = "speak";

    /// <summary>Approve messages that somebody else wrote.</summary>
    public const string Approve = "approve";

    /// <summary>Keep the register of news outlets.</summary>
    public const string Outlets = "outlets";

    /// <summary>Look after people, agencies and the public register.</summary>
    public const string Administer = "administer";

    /// <summary>Read the audit log.</summary>
    public const string Audit = "audit";

    public static AuthorizationBuilder AddAccess(this IServiceCollection services) => services.AddAuthorizationBuilder()
        .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
        .AddPolicy(Read, policy => policy.RequireRole(Roles.All.Where(role => role != Roles.SystemAdministrator)))
        .AddPolicy(Listen, policy => policy.RequireRole(Roles.MediaAnalyst, Roles.SocialMediaAdmin))
        .AddPolicy(Review, policy => policy.RequireRole(Roles.MediaAnalyst, Roles.FactVerifier))
        .AddPolicy(Export, policy => policy.RequireRole(
            Roles.MediaAnalyst, Roles.FactVerifier, Roles.NarrativeWriter, Roles.InformationOfficer, Roles.Auditor))
        .AddPolicy(Decide, policy => policy.RequireRole(
            Roles.MediaAnalyst, Roles.FactVerifier, Roles.NarrativeWriter, Roles.Approver, Roles.Leader, Roles.Spokesperson))
        .AddPolicy(Speak, policy => policy.RequireRole(
            Roles.SocialMediaAdmin, Roles.NarrativeWriter, Roles.FactVerifier, Roles.Approver, Roles.Leader, Roles.Spokesperson))
        .AddPolicy(Approve, policy => policy.RequireRole(Roles.Approver, Roles.Leader))
        .AddPolicy(Outlets, policy => policy.RequireRole(Roles.MediaAnalyst, Roles.SocialMediaAdmin, Roles.SystemAdministrator))
        .AddPolicy(Administer, policy => policy.RequireRole(Roles.SystemAdministrator))
        .AddPolicy(Audit, policy => policy.RequireRole(
            Roles.Auditor, Roles.DataProtectionOfficer, Roles.SystemAdministrator));
}
