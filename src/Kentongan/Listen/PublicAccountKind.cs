namespace Kentongan.Listen;

/// <summary>Why an account may be named (hard rule 1). The numbers are stored: only append.</summary>
public enum PublicAccountKind : byte
{
    Institution = 0,
    Outlet = 1,
    OfficialInOffice = 2,
    PublicFace = 3,
    LargeAccount = 4,
}
