using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;
using static DualControl.UnitTests.Organization.TrainingSamples;

namespace DualControl.UnitTests.Organization;

public sealed class TrainingTests
{
    private static readonly TestTerms OneQuestion = new(1, 60, 2);

    [Fact]
    public void A_plan_s_kind_follows_from_its_topic_and_special_training_is_for_the_team()
    {
        Plan().Value.Kind.ShouldBe(TrainingKind.Post);
        Plan(TrainingTopic.GuidingIdentification).Error!.Code.ShouldBe("training_plan.post_not_in_team");
        Plan(TrainingTopic.GuidingIdentification, team: [new TeamMember(Operator.Id, Operator.Title, null, true)]).Value.Kind.ShouldBe(TrainingKind.Special);
        Plan(from: Today, to: Today.AddDays(-1)).Error!.Code.ShouldBe("training_plan.ends_before_start");
        Plan(posts: [Operator, Operator]).Error!.Code.ShouldBe("training_plan.post_repeats");
        foreach (var topic in Enum.GetValues<TrainingTopic>()) TrainingTopics.NameOf(topic).ShouldNotBeEmpty();
        TrainingTopics.Of(TrainingKind.Special).Concat(TrainingTopics.Of(TrainingKind.Post)).ShouldBe(Enum.GetValues<TrainingTopic>());
    }

    [Fact]
    public void A_session_lies_on_one_day_of_its_plan()
    {
        string? Code(SessionTerms terms, int expected = 1) =>
            TrainingSession.Schedule(Plan().Value, terms, [.. Enumerable.Range(0, expected).Select(_ => PersonId.New())], [], Office, Now).Error?.Code;
        Code(Terms()).ShouldBeNull();
        Code(Terms() with { EndsAt = Now.AddHours(-2) }).ShouldBe("training_session.period");
        Code(Terms() with { EndsAt = Now.AddDays(1) }).ShouldBe("training_session.period");
        Code(Terms() with { StartsAt = Now.AddDays(1), EndsAt = Now.AddDays(1).AddHours(2) }).ShouldBe("training_session.outside_plan");
        Code(Terms() with { Hours = 1.01m }).ShouldBe("training_session.hours_too_many");
        Code(Terms(), expected: 0).ShouldBe("training_session.nobody_expected");
    }

    [Fact]
    public void Closing_names_who_was_missing_once_and_makes_hours_count()
    {
        var (came, missed) = (PersonId.New(), PersonId.New());
        var session = Session([came, missed, came]);
        var attended = Attend(session, came);
        attended.CompletedOn.ShouldBeNull();
        session.Close([attended], Office, session.EndsAt.AddSeconds(-1)).Error!.Code.ShouldBe("training_session.not_ended");

        session.Close([attended], Office, Now).IsFailure.ShouldBeFalse();

        session.Absent.ShouldBe([missed]);
        (attended.Counted, attended.CompletedOn).ShouldBe((true, Today));
        session.Close([attended], Office, Now).Error!.Code.ShouldBe("training_session.closed");
        TrainingAttendance.Record(session, missed, AttendanceWay.List, Office, Now).Error!.Code.ShouldBe("training_session.closed");
        TrainingAttendance.Record(session, missed, AttendanceWay.CheckIn, Office, Now).Error!.Code.ShouldBe("training_session.closed");
    }

    [Fact]
    public async Task Who_is_missing_is_told_once_each_and_the_session_is_filed_in_chinese()
    {
        var (came, missed) = (PersonId.New(), PersonId.New());
        var session = Session([came, missed]);
        var sent = new Sent();
        var handler = new CloseTrainingSessionHandler(
            new InMemory<TrainingSession>(session), new InMemory<TrainingAttendance>(Attend(session, came)), new SignedIn(Manager), sent, Calendar);

        (await handler.Handle(new CloseTrainingSession(Gas, session.Id, null), default)).IsFailure.ShouldBeFalse();

        sent.Events.OfType<TrainingMissed>().ShouldBe([new TrainingMissed(Gas, session.Id.Value, missed, Today, "风险辨识方法", Now)]);
        sent.Events.Count.ShouldBe(2);
        (await handler.Handle(new CloseTrainingSession(Gas, session.Id, 7), default)).Error!.Code.ShouldBe("request.stale");
        (await handler.Handle(new CloseTrainingSession(EnterpriseId.New(), session.Id, null), default)).Error!.Code.ShouldBe("request.not_found");
    }

    [Fact]
    public void A_list_is_entered_from_the_beginning_and_check_in_ends_with_the_session()
    {
        var session = Session();
        string? Code(AttendanceWay way, DateTimeOffset at) => TrainingAttendance.Record(session, PersonId.New(), way, Office, at).Error?.Code;
        Code(AttendanceWay.List, session.StartsAt.AddSeconds(-1)).ShouldBe("training_session.not_begun");
        Code(AttendanceWay.List, session.EndsAt.AddDays(3)).ShouldBeNull();
        session.List(session.StartsAt.AddSeconds(-1)).Error!.Code.ShouldBe("training_session.not_begun");
        session.ListedAt.ShouldBeNull();
        session.List(Now).IsFailure.ShouldBeFalse();
        session.ListedAt.ShouldBe(Now);
        Code(AttendanceWay.CheckIn, session.StartsAt.AddHours(-1)).ShouldBeNull();
        Code(AttendanceWay.CheckIn, session.EndsAt).ShouldBe("training_session.check_in_closed");
        Code(AttendanceWay.CheckIn, session.StartsAt.AddDays(-1)).ShouldBe("training_session.check_in_closed");
    }

    [Fact]
    public void With_a_test_who_came_counts_as_trained_once_it_is_passed_whenever_the_session_was_closed()
    {
        var session = Session(test: OneQuestion);
        var (before, after) = (Attend(session, PersonId.New()), Attend(session, PersonId.New()));
        before.Mark(50, false, Today);
        before.Mark(80, true, Today);
        before.Mark(10, false, Today);
        (before.BestMark, before.PassedOn, before.CompletedOn).ShouldBe((80, Today, null));
        session.Close([before, after], Office, Now);
        (before.CompletedOn, after.CompletedOn).ShouldBe((Today, null));
        after.Mark(60, true, Today.AddDays(2));
        after.CompletedOn.ShouldBe(Today.AddDays(2));
    }

    [Fact]
    public void A_client_with_a_post_acts_for_its_holders_of_today_alone()
    {
        var frontline = new Caller("frontline", "操作工", Role.FrontlineEmployee, EnterpriseId: Gas, PostId: Operator.Id);
        var (mine, others) = (Holding(Somebody()), Holding(Somebody(), Principal));
        Acting.For(frontline, [others, mine]).IsFailure.ShouldBeFalse();
        Acting.For(frontline, [others]).Error!.Code.ShouldBe("training.not_your_person");
        Acting.For(frontline, []).Error!.Fields.Single().Path.ShouldBe("personId");
        Acting.For(frontline with { PostId = null }, [others]).IsFailure.ShouldBeFalse();
        Acting.For(Manager with { PostId = Principal.Id }, []).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public async Task Coverage_counts_holders_of_posts_and_the_training_of_the_year()
    {
        var (trained, untrained) = (Somebody(), Somebody("操作工乙"));
        var session = Session([trained.Id]);
        var attended = Attend(session, trained.Id);
        session.Close([attended], Office, Now);
        var coverages = Coverages([Holding(trained), Holding(trained, Principal), Holding(untrained)], [attended], Team(Principal));

        (await coverages.OfAsync(Gas, TrainingKind.Post, Today, default)).ShouldBe(new Coverage(2, 1));
        (await coverages.OfAsync(Gas, TrainingKind.Special, Today, default)).ShouldBe(new Coverage(1, 0));
        (await coverages.OfAsync(Gas, TrainingKind.Post, Today.AddYears(1), default)).ShouldBe(new Coverage(2, 0));
        (await coverages.OfAsync(Gas, TrainingKind.Post, Today.AddDays(-1), default)).ShouldBe(new Coverage(0, 0));
        (await coverages.SpecialAttendancesAsync(Gas, Today, Today, default)).ShouldBe(0);

        var view = (await new GetTrainingCoverageHandler(coverages, new SignedIn(Manager), Calendar).Handle(new GetTrainingCoverage(Gas, null, null), default)).Value;
        view.Rate.ShouldBe(50m);
        view.ByTopic.Select(t => t.Trained).ShouldBe([1, 0, 0]);
        view.ByPost.Single(p => p.PostId == Operator.Id).ShouldBe(new PostCoverage(Operator.Id, 2, 1, 50m));
        view.ByPost.Single(p => p.PostId == Principal.Id).ShouldBe(new PostCoverage(Principal.Id, 1, 1, 100m));
    }

    [Fact]
    public async Task Attendances_of_special_training_count_in_their_month_once_closed()
    {
        var session = Session(topic: TrainingTopic.GuidingIdentification);
        var attended = Attend(session, session.Expected[0]);
        (await Coverages(attendances: [attended]).SpecialAttendancesAsync(Gas, Today, Today, default)).ShouldBe(0);
        session.Close([attended], Office, Now);
        (await Coverages(attendances: [attended]).SpecialAttendancesAsync(Gas, Today, Today, default)).ShouldBe(1);
        (await Coverages(attendances: [attended]).SpecialAttendancesAsync(Gas, Today.AddDays(1), Today.AddDays(9), default)).ShouldBe(0);
    }

    [Fact]
    public void Coverage_is_null_without_duty_lies_between_0_and_100_and_never_counts_anybody_twice() => Prop.ForAll(
        Gen.Choose(0, 12).ArrayOf().SelectMany(due => Gen.Choose(0, 12).ArrayOf(), (due, trained) => (due, trained)).ToArbitrary(), x =>
        {
            var ids = Enumerable.Range(0, 13).Select(_ => PersonId.New()).ToList();
            var coverage = Coverage.Of(x.due.Select(i => ids[i]), x.trained.Select(i => ids[i]).ToHashSet());
            var more = Coverage.Of(x.due.Select(i => ids[i]), x.trained.Append(0).Select(i => ids[i]).ToHashSet());
            return coverage.All == x.due.Distinct().Count() && coverage.Trained == x.due.Distinct().Count(x.trained.Contains) && more.Trained >= coverage.Trained
                && (coverage.All == 0 ? coverage.Rate is null : coverage.Rate is >= 0m and <= 100m)
                && (coverage.All == 0 || coverage.Rate == 100m == (coverage.Trained == coverage.All)) && (coverage.Rate is null || coverage.Rate * 100m % 1m == 0m);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_copy_is_handed_out_between_issue_and_today_and_received_once()
    {
        var manual = new WorkManual(Gas, "工作手册", "第1版", Today.AddDays(-2), Office, Now);
        string? Code(int days) => WorkManualCopy.HandOut(manual, PersonId.New(), [], Today.AddDays(days), Office, Now).Error?.Code;
        (Code(-3), Code(-2), Code(0), Code(1)).ShouldBe(("work_manual.handed_out_outside", null, null, "work_manual.handed_out_outside"));
        var copy = WorkManualCopy.HandOut(manual, PersonId.New(), [], Today, Office, Now).Value;
        copy.Receive(Office, Now).IsFailure.ShouldBeFalse();
        copy.Receive(Office, Now).Error!.Code.ShouldBe("work_manual.received_already");
    }
}
