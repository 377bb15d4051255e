using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Posts.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Posts;

/// <summary>修改岗位 Change the title and responsibilities of a post; its unit and rank stay. Records made before keep the title they name.</summary>
/// <param name="Title">岗位名称 Title, 1–100 characters, unique within its unit.</param>
/// <param name="Responsibilities">安全职责 What its holder answers for, at most 2000 characters.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record ChangePost(EnterpriseId EnterpriseId, PostId Id, string Title, string? Responsibilities, long? ExpectedVersion) : ICommand;

internal sealed class ChangePostValidator : AbstractValidator<ChangePost>
{
    public ChangePostValidator()
    {
        RuleFor(c => c.Title).PostTitle();
        RuleFor(c => c.Responsibilities).Responsibilities();
    }
}

internal sealed class ChangePostHandler(IRepository<Post> posts) : ICommandHandler<ChangePost>
{
    public async Task<Result> Handle(ChangePost command, CancellationToken ct)
    {
        var found = await posts.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var post = found.Value;
        if (post.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        if (post.Title != command.Title && await posts.AnyAsync(new Titled(command.EnterpriseId, post.UnitId, command.Title), ct)) return OrganizationErrors.PostTitleTaken.At("title");
        post.Change(command.Title, command.Responsibilities);
        return Result.Success;
    }
}
