using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>Plans, sessions, questions and people of one enterprise, around noon of <see cref="OrganizationSamples.Today"/>.</summary>
internal static class TrainingSamples
{
    public static readonly Post Operator = new(Gas, UnitId.New(), "操作工", ManagementRank.Post, Office, Now);

    public static Person Somebody(string name = "操作工甲") => new(Gas, name, name, Office, Now);

    public static PostHolding Holding(Person person, Post? post = null, DateOnly? from = null) => new(person, post ?? Operator, from ?? Today, Office, Now);

    public static Result<TrainingPlan> Plan(
        TrainingTopic topic = TrainingTopic.IdentificationMethods, DateOnly? from = null, DateOnly? to = null, IReadOnlyList<Post>? posts = null, IReadOnlyList<TeamMember>? team = null) =>
        TrainingPlan.Make(Gas, topic, "岗位培训", from ?? Today, to ?? Today, posts ?? [Operator], 2m, team ?? [], Office, Now);

    /// <summary>From two hours ago to an hour ago.</summary>
    public static SessionTerms Terms(TestTerms? test = null) => new(Now.AddHours(-2), Now.AddHours(-1), "会议室", "辨识方法", 1m, "安全总监", test);

    public static TrainingSession Session(IReadOnlyList<PersonId>? expected = null, TestTerms? test = null, TrainingTopic topic = TrainingTopic.IdentificationMethods) =>
        TrainingSession.Schedule(Plan(topic, team: [new TeamMember(Operator.Id, Operator.Title, null, true)]).Value, Terms(test), expected ?? [PersonId.New()], [Operator.Id], Office, Now).Value;

    public static TrainingAttendance Attend(TrainingSession session, PersonId person) => TrainingAttendance.Record(session, person, AttendanceWay.List, Office, Now).Value;

    public static Question Question(params int[] answers) =>
        DualControl.Organization.Domain.TrainingTests.Question.Make(Gas, TrainingTopic.IdentificationMethods, answers.Length > 1 ? QuestionKind.Multiple : QuestionKind.Single, "题干",
            ["甲", "乙", "丙", "丁"], answers, Office, Now).Value;

    public static TrainingCoverages Coverages(
        IReadOnlyList<PostHolding>? holdings = null, IReadOnlyList<TrainingAttendance>? attendances = null, PromotionTeam? team = null) =>
        new(new InMemory<PostHolding>(holdings ?? []), new InMemory<PromotionTeam>(team is null ? [] : [team]), new InMemory<TrainingAttendance>(attendances ?? []));

    public static readonly Caller Manager = new("safety", "安全管理人员", Role.SafetyManager, EnterpriseId: Gas);
}
