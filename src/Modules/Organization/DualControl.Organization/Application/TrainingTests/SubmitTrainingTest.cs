using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
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

/// <summary>交卷 Hand in the answers, once; the program marks them.</summary>
/// <param name="Answers">答案 Answers, at most 100, each question at most once; what is not answered is wrong.</param>
[AllowedTo(Roles.Enterprise)]
internal sealed record SubmitTrainingTest(EnterpriseId EnterpriseId, TrainingTestId Id, IReadOnlyList<GivenAnswer> Answers) : ICommand;

internal sealed class SubmitTrainingTestValidator : AbstractValidator<SubmitTrainingTest>
{
    public SubmitTrainingTestValidator()
    {
        RuleFor(c => c.Answers).Must(a => a.Count <= 100).WithMessage(_ => Messages.Render("list.too_long", [100]));
        RuleForEach(c => c.Answers).NotNull().ChildRules(answer =>
            answer.RuleFor(a => a.Choices).Must(c => c.Count <= 10).WithMessage(_ => Messages.Render("list.too_long", [10])));
    }
}

internal sealed class SubmitTrainingTestHandler(
    IRepository<TrainingTest> tests, IRepository<TrainingAttendance> attendances, Trainees trainees, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<SubmitTrainingTest>
{
    public async Task<Result> Handle(SubmitTrainingTest command, CancellationToken ct)
    {
        var found = await tests.GetAsync(command.Id, null, ct);
        if (found.IsFailure || found.Value.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        var test = found.Value;
        var acting = await trainees.ActForAsync(command.EnterpriseId, test.PersonId, ct);
        if (acting.IsFailure) return acting;
        return await attendances.FirstOrDefaultAsync(new AttendancesOfSession(test.SessionId, test.PersonId), ct) is { } attended
            ? test.Submit(command.Answers, attended, user.Caller.ToActor(), calendar.Now)
            : TrainingErrors.NotAttended;
    }
}
