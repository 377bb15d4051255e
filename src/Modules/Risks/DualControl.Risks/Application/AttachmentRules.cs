using DualControl.Attachments.Contracts;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Risks.Application;

internal static class AttachmentRules
{
    /// <summary>None, or up to ten different ones.</summary>
    public static void TenAttachmentsAtMost<T>(this IRuleBuilder<T, IReadOnlyList<AttachmentId>?> attachments) =>
        attachments.Must(ids => ids is null || (ids.Count <= 10 && ids.Distinct().Count() == ids.Count)).WithMessage(_ => Messages.Render("risk_factor.attachments"));
}
