using DualControl.SharedKernel.Results;

namespace DualControl.Attachments.Domain;

internal static class AttachmentErrors
{
    public static readonly Error NotOfEnterprise = Error.Rule("attachment.not_of_enterprise");
}
