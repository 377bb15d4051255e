using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Inspections;

/// <summary>填写排查记录 Save answers, some or all; a later answer to an item replaces the earlier.</summary>
/// <param name="Answers">记录 1–1000 answers, one per item.</param>
[AllowedTo(Role.FrontlineEmployee | Roles.EnterpriseManagement | Role.WorkshopReviewer | Role.DepartmentReviewer)]
internal sealed record AnswerInspection(InspectionId Id, IReadOnlyList<ItemAnswer> Answers, long? ExpectedVersion) : ICommand;

internal sealed class AnswerInspectionValidator : AbstractValidator<AnswerInspection>
{
    public AnswerInspectionValidator()
    {
        RuleFor(c => c.Answers).Must(a => a.Count is >= 1 and <= 1000).WithMessage(_ => Messages.Render("inspection.answers_count"));
        RuleFor(c => c.Answers).Must(a => a.All(x => x is not null) && a.Select(x => x.ItemNumber).Distinct().Count() == a.Count).WithMessage(_ => Messages.Render("inspection.answers_repeat"));
        RuleForEach(c => c.Answers).NotNull().ChildRules(answer =>
        {
            answer.RuleFor(a => a.Finding).IsInEnum();
            answer.RuleFor(a => a.Note).NotEmpty().When(a => a.Finding is Finding.Weakened or Finding.Failed or Finding.NotApplicable);
            answer.RuleFor(a => a.Note).MaximumLength(500);
            answer.RuleFor(a => a.Evidence).MaximumLength(500);
        });
    }
}

internal sealed class AnswerInspectionHandler(IRepository<Inspection> inspections) : ICommandHandler<AnswerInspection>
{
    public async Task<Result> Handle(AnswerInspection command, CancellationToken ct)
    {
        var found = await inspections.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Answer(command.Answers);
    }
}
