using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.Organization.Domain.ResponsibilityLetters.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>发布责任书模板 Issue a version of the enterprise's template for the posts of a rank, e.g. the default text taken over and adapted; letters issued from now on use it.</summary>
/// <param name="Rank">管理层级 Rank of the posts.</param>
/// <param name="Title">名称 Title, 1–200 characters; placeholders allowed.</param>
/// <param name="Clauses">条款 1–40 clauses of 1–1000 characters each. Placeholders: {单位名称} {岗位} {姓名} {年度} {部门} {第一责任人岗位}; no other braces.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record IssueResponsibilityLetterTemplate(EnterpriseId EnterpriseId, ManagementRank Rank, string Title, IReadOnlyList<string> Clauses)
    : ICommand<ResponsibilityLetterTemplateId>;

internal sealed class IssueResponsibilityLetterTemplateValidator : AbstractValidator<IssueResponsibilityLetterTemplate>
{
    public IssueResponsibilityLetterTemplateValidator()
    {
        RuleFor(c => c.Rank).IsInEnum();
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Clauses).NotEmpty().Must(c => c is null || c.Count <= 40).WithMessage(_ => Messages.Render("list.too_long", [40]));
        RuleForEach(c => c.Clauses).NotEmpty().MaximumLength(1000);
    }
}

internal sealed class IssueResponsibilityLetterTemplateHandler(
    IRepository<ResponsibilityLetterTemplate> templates, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<IssueResponsibilityLetterTemplate, ResponsibilityLetterTemplateId>
{
    public async Task<Result<ResponsibilityLetterTemplateId>> Handle(IssueResponsibilityLetterTemplate command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var newest = await templates.FirstOrDefaultAsync(new TemplatesOfRank(command.EnterpriseId, command.Rank), ct);
        var issued = ResponsibilityLetterTemplate.Issue(
            command.EnterpriseId, command.Rank, newest, new LetterText(command.Title, command.Clauses), user.Caller.ToActor(), calendar.Now);
        if (issued.IsFailure) return issued.Error;
        templates.Add(issued.Value);
        return issued.Value.Id;
    }
}
