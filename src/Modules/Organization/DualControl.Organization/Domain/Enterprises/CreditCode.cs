using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Domain.Enterprises;

/// <summary>统一社会信用代码 (GB 32100-2015): 18 characters, the last checks the first 17.</summary>
internal static class CreditCode
{
    public const int Length = 18;
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Null when the code is right; otherwise why not, and at which position (1–18).</summary>
    public static FieldError? Check(string? code, string path = "creditCode")
    {
        if (code is not { Length: Length }) return new FieldError(path, "enterprise.credit_code_length");
        for (var i = 0; i < Length; i++)
            if (!Alphabet.Contains(code[i], StringComparison.Ordinal)) return new FieldError(path, "enterprise.credit_code_character", i + 1, code[i]);
        return code[^1] == CheckCharacterOf(code[..^1]) ? null : new FieldError(path, "enterprise.credit_code_check", Length, code[^1]);
    }

    /// <summary>The 18th character for the first 17.</summary>
    public static char CheckCharacterOf(string first17)
    {
        var sum = 0;
        var weight = 1;
        foreach (var c in first17)
        {
            sum += Alphabet.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }
        return Alphabet[(31 - sum % 31) % 31];
    }
}
