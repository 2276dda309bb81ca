using Kentongan.Decide.Rehearsal;

namespace Kentongan.Decide.Exercises;

/// <summary>A person and the part they play in an exercise.</summary>
/// <param name="Person">The user name.</param>
/// <param name="Role">One of <see cref="PracticeRoles"/>.</param>
public sealed record TeamMember(string Person, string Role);

/// <summary>The parts that can be played, by the names that scenarios give them.</summary>
public static class TeamRoles
{
    static readonly (string Named, string Role)[] _all =
    [
        ("Analis Media", PracticeRoles.MediaAnalyst), ("Verifikator Fakta", PracticeRoles.FactVerifier), ("Admin Medsos", PracticeRoles.SocialMediaAdmin),
        ("Penyusun Narasi", PracticeRoles.NarrativeWriter), ("Penyetuju", PracticeRoles.Approver), ("Pimpinan", PracticeRoles.Leader),
        ("Juru Bicara", PracticeRoles.Spokesperson), ("PPID", PracticeRoles.InformationOfficer), ("Petugas PDP (DPO)", PracticeRoles.DataProtectionOfficer),
    ];

    public static IReadOnlyList<string> All { get; } = [.. _all.Select(pair => pair.Role)];

    /// <summary>The role that an inject is for.</summary>
    public static string Of(Inject inject) => _all.First(pair => pair.Named == inject.To).Role;
}
