using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Posts.Specifications;
using DualControl.Organization.Domain.Units;
using DualControl.Organization.Domain.Units.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Posts;

/// <summary>设置岗位 Create a post; its rank follows from its unit and whether it heads it.</summary>
/// <param name="Title">岗位名称 Title, 1–100 characters, unique within its unit.</param>
/// <param name="IsHead">是否负责人 Heads the unit; decides the rank.</param>
/// <param name="Responsibilities">安全职责 What its holder answers for, at most 2000 characters.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record CreatePost(EnterpriseId EnterpriseId, UnitId? UnitId, string Title, bool IsHead, string? Responsibilities = null) : ICommand<PostId>;

internal sealed class CreatePostValidator : AbstractValidator<CreatePost>
{
    public CreatePostValidator()
    {
        RuleFor(c => c.Title).PostTitle();
        RuleFor(c => c.Responsibilities).Responsibilities();
    }
}

internal sealed class CreatePostHandler(
    IRepository<Post> posts, IReadRepository<OrganizationUnit> units, IRequestSender sender, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<CreatePost, PostId>
{
    public async Task<Result<PostId>> Handle(CreatePost command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        OrganizationUnit? unit = null;
        if (command.UnitId is { } unitId)
        {
            unit = await units.FirstOrDefaultAsync(new UnitOfEnterprise(command.EnterpriseId, unitId), ct);
            if (unit is null) return OrganizationErrors.UnitNotOfEnterprise.At("unitId");
        }
        if (await posts.AnyAsync(new Titled(command.EnterpriseId, command.UnitId, command.Title), ct)) return OrganizationErrors.PostTitleTaken.At("title");
        var post = new Post(command.EnterpriseId, command.UnitId, command.Title, Post.RankOf(unit?.Kind, command.IsHead), user.Caller.ToActor(), calendar.Now, command.Responsibilities);
        posts.Add(post);
        return post.Id;
    }
}
