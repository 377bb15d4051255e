using DualControl.Attachments.Application;
using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Attachments.Api;

/// <summary>附件 Files that records of an enterprise name: uploaded first, then named by <c>attachmentIds</c> of the record; kept under their SHA-256.</summary>
internal static class AttachmentRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/enterprises/{enterpriseId}/attachments", (UseCases run, EnterpriseId enterpriseId) => run.Upload(
                file => new AddAttachment(enterpriseId, file.Name, file.Type.MediaType, file.Size, file.Sha256), id => new GetAttachment(id), id => $"/api/v1/attachments/{id.Value}"))
            .WithTags("附件 Attachments")
            .For<AddAttachment>("上传附件", "Upload a file").TakesFile().Creates<AttachmentView>();

        var attachments = api.MapGroup("/attachments").WithTags("附件 Attachments");

        attachments.MapGet("/{id}", (UseCases run, AttachmentId id) => run.Get(new GetAttachment(id)))
            .For<GetAttachment>("附件详情", "One attachment").Answers<AttachmentView>();

        attachments.MapGet("/{id}/content", (UseCases run, AttachmentId id) => run.Content(new GetAttachmentContent(id)))
            .For<GetAttachmentContent>("附件内容", "Content of an attachment").AnswersContent();
    }
}
