using DualControl.Attachments.Contracts;
using DualControl.Attachments.Domain;
using DualControl.BuildingBlocks.Files;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Attachments.Application;

/// <summary>
/// 上传附件 Upload a file (part <c>file</c> of a multipart/form-data body) for a record of the enterprise: .pdf, .docx, .xlsx, .png, .jpg, .webp or .mp4, by its content, not by its
/// name; at most <c>Files:MaxBytes</c> (100 MiB). Refused: macros, what passes for two kinds, packages that unpack without bound, viruses where a scanner is configured.
/// A file that no record names within <c>Files:UnclaimedHours</c> (24 h) is removed.
/// </summary>
/// <param name="Name">文件名 File name, 1–200 characters, no path.</param>
/// <param name="MediaType">媒体类型 Media type, found by its content.</param>
/// <param name="Size">字节数 Bytes.</param>
/// <param name="Sha256">SHA-256, 64 lower-case hexadecimal digits.</param>
[AllowedTo(Roles.Enterprise | Role.SectionOfficer | Role.LeadingGroupOffice)]
internal sealed record AddAttachment(EnterpriseId EnterpriseId, string Name, string MediaType, long Size, string Sha256) : ICommand<AttachmentId>;

internal sealed class AddAttachmentValidator : AbstractValidator<AddAttachment>
{
    public AddAttachmentValidator()
    {
        RuleFor(c => c.Name).Must(FileNames.IsPlain);
        RuleFor(c => c.MediaType).Must(type => FileType.Allowed.Any(t => t.MediaType == type));
        RuleFor(c => c.Size).GreaterThan(0);
        RuleFor(c => c.Sha256).Length(64);
    }
}

internal sealed class AddAttachmentHandler(IRepository<Attachment> attachments, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<AddAttachment, AttachmentId>
{
    public Task<Result<AttachmentId>> Handle(AddAttachment command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return Task.FromResult<Result<AttachmentId>>(CommonErrors.NotFound);
        var attachment = Attachment.Add(command.EnterpriseId, command.Name, command.MediaType, command.Size, command.Sha256, user.Caller.ToActor(), calendar.Now);
        attachments.Add(attachment);
        return Task.FromResult<Result<AttachmentId>>(attachment.Id);
    }
}
