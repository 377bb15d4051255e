using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>停用试题 A question is drawn no more; papers drawn before keep it.</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record RetireQuestion(EnterpriseId EnterpriseId, QuestionId Id, long? ExpectedVersion) : ICommand;

internal sealed class RetireQuestionHandler(IRepository<Question> questions, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<RetireQuestion>
{
    public async Task<Result> Handle(RetireQuestion command, CancellationToken ct)
    {
        var found = await questions.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.EnterpriseId == command.EnterpriseId ? found.Value.Retire(user.Caller.ToActor(), calendar.Now) : CommonErrors.NotFound;
    }
}
