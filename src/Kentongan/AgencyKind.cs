namespace Kentongan;

/// <summary>The sort of institution an agency is. The numbers are stored: only append.</summary>
public enum AgencyKind : byte
{
    Ministry = 0,
    NationalAgency = 1,
    Province = 2,
    Regency = 3,
    City = 4,
    RegionalOffice = 5,
    District = 6,
    Other = 7,
}
