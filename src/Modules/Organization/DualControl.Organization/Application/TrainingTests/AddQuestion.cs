using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>新增试题 Add a question to the enterprise's bank.</summary>
/// <param name="Topic">培训主题 Topic.</param>
/// <param name="Kind">题型 single, multiple or trueFalse.</param>
/// <param name="Text">题干 Text, 1–1000 characters.</param>
/// <param name="Options">选项 2–10 different options of 1–500 characters; none for trueFalse, which has 1 正确 and 2 错误.</param>
/// <param name="Answers">正确选项 Numbers of the right options, from 1: one, of multiple two or more.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record AddQuestion(EnterpriseId EnterpriseId, TrainingTopic Topic, QuestionKind Kind, string Text, IReadOnlyList<string> Options, IReadOnlyList<int> Answers)
    : ICommand<QuestionId>;

internal sealed class AddQuestionValidator : AbstractValidator<AddQuestion>
{
    public AddQuestionValidator()
    {
        RuleFor(c => c.Topic).IsInEnum();
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Text).NotEmpty().MaximumLength(1000);
        RuleFor(c => c.Options).Must(o => o.Count <= 10).WithMessage(_ => Messages.Render("list.too_long", [10]));
        RuleForEach(c => c.Options).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Answers).NotEmpty().Must(a => a.Count <= 10).WithMessage(_ => Messages.Render("list.too_long", [10]));
    }
}

internal sealed class AddQuestionHandler(IRepository<Question> questions, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<AddQuestion, QuestionId>
{
    public Task<Result<QuestionId>> Handle(AddQuestion command, CancellationToken ct) => Task.FromResult(Add(command));

    private Result<QuestionId> Add(AddQuestion command)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var made = Question.Make(
            command.EnterpriseId, command.Topic, command.Kind, command.Text, command.Options, command.Answers, user.Caller.ToActor(), calendar.Now);
        if (made.IsFailure) return made.Error;
        questions.Add(made.Value);
        return made.Value.Id;
    }
}
