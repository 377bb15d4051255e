using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Trainings;

/// <summary>培训合格证明 The certificate of a person who completed a session: came, the session closed, its test passed where there is one. In Chinese, .docx.</summary>
/// <param name="PersonId">人员 Whose certificate it is.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetTrainingCertificate(EnterpriseId EnterpriseId, TrainingSessionId Id, PersonId PersonId) : IQuery<FileAnswer>;

internal sealed class GetTrainingCertificateHandler(
    IReadRepository<TrainingSession> sessions, IReadRepository<TrainingAttendance> attendances, IReadRepository<Person> persons, IReadRepository<PostHolding> holdings,
    IReadRepository<Post> posts, IRequestSender sender) : IQueryHandler<GetTrainingCertificate, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetTrainingCertificate query, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionOfEnterprise(query.EnterpriseId, query.Id), ct) is not { } session) return CommonErrors.NotFound;
        if (await persons.FirstOrDefaultAsync(new PersonOfEnterprise(query.EnterpriseId, query.PersonId), ct) is not { } person) return CommonErrors.NotFound;
        var attended = await attendances.FirstOrDefaultAsync(new AttendancesOfSession(session.Id, person.Id), ct);
        if (attended?.CompletedOn is not { } completed) return TrainingErrors.NoCertificate;
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var held = (await holdings.ListAsync(new HoldingsOfPersons([person.Id], session.HeldOn), ct)).Select(h => h.PostId).ToList();
        var titles = await posts.ListAsync(new TitlesOf(held), ct);
        return Write(session, attended, person, string.Join("、", titles), completed, enterprise.Value.Name).As($"培训合格证明-{person.Name}-{session.HeldOn:yyyyMMdd}.docx");
    }

    private static WordDocument Write(TrainingSession session, TrainingAttendance attended, Person person, string posts, DateOnly completed, string enterprise)
    {
        var kind = session.Kind == TrainingKind.Special ? "专项培训" : "岗位培训";
        IReadOnlyList<IReadOnlyList<string?>> rows =
        [
            ["人员", person.Name], ["岗位", posts], ["培训类别", kind], ["培训主题", TrainingTopics.NameOf(session.Topic)], ["培训内容", session.Content],
            ["培训日期", Day(session.HeldOn)], ["培训地点", session.Place], ["学时", $"{session.Hours:0.##}"], ["授课人职务", session.TrainerPost],
            ["考试成绩", attended.BestMark is { } mark ? $"{mark} 分（及格线 {session.Test!.PassMark} 分）" : "本场不设考试"], ["合格日期", Day(completed)],
        ];
        return new WordDocument("培训合格证明", enterprise, session.ClosedAt!.Value, $"编号：{session.HeldOn:yyyyMMdd}-{attended.Id.Value.ToString("N")[^12..]}")
            .Paragraph($"{person.Name}参加{enterprise}组织的“双控机制”建设{kind}，完成规定学时，培训合格，特此证明。")
            .Table([new WordColumn("项目"), new WordColumn("内容", 3)], rows)
            .Signatures(new WordSignature("单位（盖章）"), new WordSignature("日期"));
    }

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private sealed class TitlesOf : Specification<Post, string>
    {
        public TitlesOf(IReadOnlyList<PostId> held)
        {
            Query.Where(p => held.Contains(p.Id)).OrderBy(p => p.Title);
            Query.Select(p => p.Title);
        }
    }
}
