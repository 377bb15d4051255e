namespace DualControl.Risks.Application;

/// <summary>Letters and digits nobody confuses, for codes that people read: 31 of them, of which 26 carry 128 bits.</summary>
internal static class PlainCharacters
{
    public const string All = "23456789abcdefghjkmnpqrstuvwxyz";
}
