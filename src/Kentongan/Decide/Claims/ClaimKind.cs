namespace Kentongan.Decide.Claims;

/// <summary>What sort of statement a claim is. Only a fact can be true or false. The numbers are stored.</summary>
public enum ClaimKind : byte
{
    Fact = 0,
    Opinion = 1,
    Question = 2,
    Complaint = 3,
    Suggestion = 4,
    Prediction = 5,
    Satire = 6,
    Petition = 7,
}

/// <summary>What the evidence says of a factual claim. The numbers are stored.</summary>
public enum Verdict : byte
{
    Unverified = 0,
    True = 1,
    PartlyTrue = 2,
    Misleading = 3,
    False = 4,
}
