using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>States and ways of signing as files name them.</summary>
internal static class ResponsibilityLetterNames
{
    public static BilingualText Of(ResponsibilityLetterState state) => state switch
    {
        ResponsibilityLetterState.Signed => new("已签订", "Signed"),
        ResponsibilityLetterState.Lapsed => new("已失效", "Lapsed"),
        ResponsibilityLetterState.Revoked => new("已撤回", "Revoked"),
        _ => new("未签订", "Unsigned"),
    };

    public static BilingualText Of(LetterSignatureKind kind) => kind == LetterSignatureKind.Account ? new("账号确认", "By account") : new("纸质签字", "On paper");
}
