using System.Globalization;
using System.Text.RegularExpressions;

namespace Kentongan.Listen.Hearing;

/// <summary>Suggests accounts for the register: verified, institutional by name, or with over 100,000 followers (hard rule 1).</summary>
public static partial class Candidates
{
    public const long LargeFrom = 100_000;

    /// <summary>Null when nothing makes the account public.</summary>
    public static Candidate? Of(Channel channel, Author author)
    {
        if (author.Handle is not { Length: > 0 } handle)
        {
            return null;
        }

        if (IsInstitution(handle))
        {
            return new(channel, handle, PublicAccountKind.Institution, "The handle is built like an institution's.");
        }

        if (author.Verified == true)
        {
            return new(channel, handle, PublicAccountKind.PublicFace, "The platform verified the account.");
        }

        return author.Followers > LargeFrom
            ? new(channel, handle, PublicAccountKind.LargeAccount, string.Create(CultureInfo.InvariantCulture, $"{author.Followers} followers."))
            : null;
    }

    public static bool IsInstitution(string handle) => Institution().IsMatch(handle);

    /// <summary>Ministries, agencies, police, army, courts, regional governments and their offices, as they name their accounts.</summary>
    [GeneratedRegex(
        "^(kemen|kementerian|setkab|setneg|ditjen|dirjen|divhumas|humas|polda|polres|polsek|polri|tni|puspen|kodam|kodim|koramil|kpk|kpu|bawaslu|dpr_|dprd|dpd_|mpr|bnpb|bpbd|bmkg|bpom|bkkbn|bpjs|bps_|bpn|brin|bssn|bnn|" +
        "pemprov|pemkab|pemkot|pemda|pemdes|dinas|dinkes|dishub|disdik|disdukcapil|diskominfo|kominfo|kejari|kejati|kejaksaan|kelurahan|kecamatan|satpolpp|damkar|rsud|puskesmas|perpusnas|ombudsman|komnas|pln_|pdam|basarnas|mahkamah|ppid)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Institution();
}
