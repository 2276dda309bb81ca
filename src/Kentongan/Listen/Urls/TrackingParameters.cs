using System.Collections.Frozen;

namespace Kentongan.Listen.Urls;

/// <summary>Parameters that tell where a reader came from, never what the page shows.</summary>
public static class TrackingParameters
{
    static readonly string[] _prefixes =
        ["utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "_hs", "fb_", "ga_", "vero_", "oly_", "mkt_", "at_", "mc_", "ns_", "hmb_", "trk_", "wt_", "s_cid", "itm_", "sc_c", "gad_", "tt_", "__cft__", "__tn__", "__xts__", "__twitter"];

    static readonly string[] _parts = ["affiliate", "clickid", "partnerid", "campaign_id", "campaignid"];

    static readonly FrozenSet<string> _names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "mibextid", "_ga", "_gl", "_openstat",
        "ncid", "cmpid", "cid_source", "ocid", "rcid", "soc_src", "soc_trk", "sr_share", "spm", "ref_src", "ref_url", "feature_source", "guccounter", "guce_referrer", "guce_referrer_sig",
        "action_object_map", "action_type_map", "action_ref_map", "rb_clickid", "wickedid", "xtor", "share_source", "tag_source", "source_id", "wprov", "_branch_match_id", "fbaid", "usqp",
        "zanpid", "origin_source", "cndid", "echobox", "jalurmasuk", "tag_from", "srsltid", "s_kwcid", "_ke");

    /// <summary>Whether a parameter of this name is for counting visitors only.</summary>
    public static bool Contains(string name) =>
        _names.Contains(name)
        || Array.Exists(_prefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(_parts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
