using System.Security.Cryptography;
using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>开始考试 Draw a paper for a person who came to the session: from the questions of its topic in use, by lot.</summary>
/// <param name="PersonId">人员 Who takes it: a person of the enterprise, holding the client's post today where the client has one.</param>
[AllowedTo(Roles.Enterprise)]
internal sealed record StartTrainingTest(EnterpriseId EnterpriseId, TrainingSessionId Id, PersonId PersonId) : ICommand<TrainingTestId>;

internal sealed class StartTrainingTestHandler(
    IRepository<TrainingTest> tests, IReadRepository<TrainingSession> sessions, IReadRepository<TrainingAttendance> attendances, IReadRepository<Question> questions,
    Trainees trainees, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<StartTrainingTest, TrainingTestId>
{
    public async Task<Result<TrainingTestId>> Handle(StartTrainingTest command, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } session) return CommonErrors.NotFound;
        var acting = await trainees.ActForAsync(command.EnterpriseId, command.PersonId, ct);
        if (acting.IsFailure) return acting.Error;
        var attended = await attendances.FirstOrDefaultAsync(new AttendancesOfSession(session.Id, command.PersonId), ct);
        var earlier = await tests.ListAsync(new AttemptsOf(session.Id, command.PersonId), ct);
        var bank = (await questions.ListAsync(new InUse(session.EnterpriseId, session.Topic), ct)).ToArray();
        RandomNumberGenerator.Shuffle<Question>(bank);
        var started = TrainingTest.Start(session, attended, earlier, bank, user.Caller.ToActor(), calendar.Now);
        if (started.IsFailure) return started.Error;
        tests.Add(started.Value);
        return started.Value.Id;
    }

    private sealed class AttemptsOf : Specification<TrainingTest>
    {
        public AttemptsOf(TrainingSessionId session, PersonId person) => Query.Where(t => t.SessionId == session && t.PersonId == person);
    }

    private sealed class InUse : Specification<Question>
    {
        public InUse(EnterpriseId enterprise, TrainingTopic topic) => Query.Where(q => q.EnterpriseId == enterprise && q.Topic == topic && q.RetiredAt == null);
    }
}
