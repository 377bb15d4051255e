using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.ResponsibilityLetters;

/// <summary>责任书状态 State of a letter on a day.</summary>
internal enum ResponsibilityLetterState
{
    /// <summary>未签订 Issued, not signed.</summary>
    Unsigned,
    /// <summary>已签订 Signed.</summary>
    Signed,
    /// <summary>已失效 Not signed before the person left the post.</summary>
    Lapsed,
    /// <summary>已撤回 Revoked before it was signed.</summary>
    Revoked,
}

/// <summary>签订方式 How a letter was signed.</summary>
internal enum LetterSignatureKind
{
    /// <summary>账号确认 The account of the post confirmed it.</summary>
    Account,
    /// <summary>纸质签字 Signed on paper; the management recorded it.</summary>
    Paper,
}

/// <summary>签订 Recorded confirmation of a letter.</summary>
/// <param name="Kind">签订方式 By the post's account, or on paper.</param>
/// <param name="SignedOn">签字日期 Day of the signature.</param>
/// <param name="Note">说明 Where the paper is kept; null for an account.</param>
/// <param name="By">谁 Account that confirmed, or recorded the paper.</param>
/// <param name="At">时间 When it was recorded, UTC.</param>
internal sealed record LetterSignature(LetterSignatureKind Kind, DateOnly SignedOn, string? Note, Actor By, DateTimeOffset At);

/// <summary>撤回 Why a letter was revoked.</summary>
/// <param name="Reason">撤回原因 Reason.</param>
/// <param name="By">谁 Who.</param>
/// <param name="At">时间 When, UTC.</param>
internal sealed record LetterRevocation(string Reason, Actor By, DateTimeOffset At);
