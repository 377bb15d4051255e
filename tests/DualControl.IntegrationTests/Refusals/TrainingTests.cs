using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DualControl.SharedKernel.Time;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>Training: plans, sessions, attendance, tests, coverage: the happy path and each refusal.</summary>
public sealed class TrainingTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_plan_is_made_for_posts_of_the_enterprise(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var plans = $"enterprises/{e.Id}/training-plans";

        var made = (await e.Safety.PostAsync(plans, Plan(e.OperatorPostId))).ShouldBe(HttpStatusCode.Created);
        made["kind"]!.GetValue<string>().ShouldBe("post");
        made.Message.Headers.Location!.ToString().ShouldEndWith(made.Id);
        (await e.Frontline.GetAsync($"{plans}/{made.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(made.Text);
        (await e.Safety.PostAsync(plans, Plan(e.OperatorPostId, e.OperatorPostId))).ShouldBeRefused(422, "training_plan.post_repeats");
        (await e.Safety.PostAsync(plans, Plan(Routes.UnknownId()))).ShouldBeRefused(422, "post.not_of_enterprise")["errors"]!["postIds[0]"].ShouldNotBeNull();
        (await e.Safety.PostAsync(plans, With(Plan(e.OperatorPostId), "to", TestEnterprise.Day(-60)))).ShouldBeRefused(422, "training_plan.ends_before_start");
        (await e.Safety.PostAsync(plans, With(Plan(e.OperatorPostId), "hours", 0))).ShouldBeRefused(400, "request.invalid")["errors"]!["hours"].ShouldNotBeNull();
        (await e.Safety.PostAsync(plans, With(Plan(e.OperatorPostId), "topic", "guidingIdentification"))).ShouldBeRefused(422, "training_plan.post_not_in_team");
        await TeamAsync(e);
        (await e.Safety.PostAsync(plans, With(Plan(e.OperatorPostId), "topic", "guidingIdentification"))).ShouldBe(HttpStatusCode.Created)["kind"]!.GetValue<string>().ShouldBe("special");
        (await e.Frontline.PostAsync(plans, Plan(e.OperatorPostId))).ShouldBeRefused(403, "request.forbidden");
        (await e.Section.GetAsync($"{plans}?kind=special&count=true"))["total"]!.GetValue<int>().ShouldBe(1);
        (await e.Section.GetAsync($"{plans}?topic=identificationMethods&year={TestEnterprise.Day(0)[..4]}&count=true"))["total"]!.GetValue<int>().ShouldBe(1);
        (await e.Section.GetAsync($"{plans}?year=2001&count=true"))["total"]!.GetValue<int>().ShouldBe(0);
        (await e.Section.GetAsync($"{plans}?year=1999")).ShouldBeRefused(400, "request.invalid");

        var stranger = await TestEnterprise.CreateAsync(e.Api);
        (await stranger.Safety.GetAsync(plans)).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.GetAsync($"enterprises/{stranger.Id}/training-plans/{made.Id}")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync(plans, Plan(e.OperatorPostId))).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task A_session_is_scheduled_attended_by_list_closed_and_filed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var sessions = $"enterprises/{e.Id}/training-sessions";
        var (came, missed) = (await e.PersonAsync("操作工甲"), await e.PersonAsync("操作工乙"));
        var plan = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-plans", Plan(e.OperatorPostId));
        Task<Answer> ScheduleAsync(JsonObject body) => e.Safety.PostAsync(sessions, body);

        (await ScheduleAsync(Session(Routes.UnknownId()))).ShouldBeRefused(422, "training_plan.not_found");
        (await ScheduleAsync(Session(plan, from: 2, to: 1))).ShouldBeRefused(422, "training_session.period");
        (await ScheduleAsync(Session(plan, day: 200))).ShouldBeRefused(422, "training_session.outside_plan");
        (await ScheduleAsync(With(Session(plan), "hours", 9))).ShouldBeRefused(422, "training_session.hours_too_many");
        (await ScheduleAsync(With(Session(plan), "personIds", new JsonArray()))).ShouldBeRefused(422, "training_session.nobody_expected");
        (await ScheduleAsync(With(Session(plan), "personIds", new JsonArray(Routes.UnknownId())))).ShouldBeRefused(422, "training.person_not_of_enterprise");
        (await ScheduleAsync(With(Session(plan), "test", new JsonObject { ["questions"] = 0, ["passMark"] = 60, ["attempts"] = 1 }))).ShouldBeRefused(400, "request.invalid")["errors"]!["test.questions"].ShouldNotBeNull();
        var later = (await ScheduleAsync(Session(plan, day: 1))).ShouldBe(HttpStatusCode.Created);
        later["expected"]!.AsArray().Select(p => p!.GetValue<string>()).ShouldBe([came, missed], ignoreOrder: true);
        (await AttendAsync(e, later.Id, came)).ShouldBeRefused(422, "training_session.not_begun");
        (await e.Safety.PostAsync($"{sessions}/{later.Id}/close")).ShouldBeRefused(422, "training_session.not_ended");

        var session = (await ScheduleAsync(Session(plan))).ShouldBe(HttpStatusCode.Created);
        (await e.Frontline.GetAsync($"{sessions}/{session.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(session.Text);
        (await AttendAsync(e, session.Id, came)).ShouldBe(HttpStatusCode.NoContent);
        (await AttendAsync(e, session.Id, came)).ShouldBeRefused(409, "training_session.attended_already");
        (await AttendAsync(e, session.Id, Routes.UnknownId())).ShouldBeRefused(422, "training.person_not_of_enterprise");
        (await AttendAsync(e, session.Id)).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.PostAsync($"{sessions}/{session.Id}/close", null, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        var closed = (await e.Safety.PostAsync($"{sessions}/{session.Id}/close")).ShouldBe(HttpStatusCode.OK);
        closed["absent"]!.AsArray().Single()!.GetValue<string>().ShouldBe(missed);
        (await e.Safety.PostAsync($"{sessions}/{session.Id}/close")).ShouldBeRefused(422, "training_session.closed");
        (await AttendAsync(e, session.Id, missed)).ShouldBeRefused(422, "training_session.closed");
        (await e.Section.GetAsync($"{sessions}?closed=true&kind=post&planId={plan}&count=true"))["total"]!.GetValue<int>().ShouldBe(1);
        (await e.Section.GetAsync($"{sessions}?closed=false&count=true"))["total"]!.GetValue<int>().ShouldBe(1);
        var attended = (await e.Section.GetAsync($"{sessions}/{session.Id}/attendances"))["items"]!.AsArray().Single()!;
        (attended["personId"]!.GetValue<string>(), attended["completedOn"]!.GetValue<string>()).ShouldBe((came, TestEnterprise.Day(0)));

        await e.Api.SettleAsync();
        var record = (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&class=policy"))["items"]!.AsArray().Single()!["id"]!.GetValue<string>();
        (await e.Principal.GetAsync($"archive-records/{record}/content")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain(missed);

        var coverage = (await e.Section.GetAsync($"enterprises/{e.Id}/training-coverage")).ShouldBe(HttpStatusCode.OK);
        (coverage["all"]!.GetValue<int>(), coverage["trained"]!.GetValue<int>(), coverage["rate"]!.GetValue<decimal>()).ShouldBe((2, 1, 50m));
        coverage["byTopic"]!.AsArray()[0]!["trained"]!.GetValue<int>().ShouldBe(1);
        coverage["byPost"]!.AsArray().Single()!["postId"]!.GetValue<string>().ShouldBe(e.OperatorPostId);
        var untrained = $"enterprises/{e.Id}/training-coverage/untrained";
        (await e.Section.AllAsync(untrained)).Select(p => p["id"]!.GetValue<string>()).ShouldBe([missed]);
        (await e.Section.AllAsync($"{untrained}?topic=gradingPrinciples&postId={e.OperatorPostId}&sort=name")).Count.ShouldBe(2);
        (await e.Section.GetAsync($"{untrained}?topic=gradingPrinciples&kind=special&count=true"))["total"]!.GetValue<int>().ShouldBe(0);
        (await e.Section.GetAsync($"enterprises/{e.Id}/training-coverage?kind=special"))["rate"].ShouldBeNull();
        (await e.Section.GetAsync($"enterprises/{e.Id}/training-coverage?asOf=1999-01-01")).ShouldBeRefused(400, "request.invalid");
        var hours = (await e.Section.AllAsync($"enterprises/{e.Id}/training-hours?year={TestEnterprise.Day(0)[..4]}")).ToDictionary(h => h["personId"]!.GetValue<string>(), h => h["hours"]!.GetValue<decimal>());
        (hours[came], hours[missed]).ShouldBe((0.1m, 0m));
        (await e.Section.GetAsync($"enterprises/{e.Id}/training-hours?year=1")).ShouldBeRefused(400, "request.invalid");

        var report = (await e.Safety.GetAsync($"monthly-reports/enterprises/{e.Id}/{TestEnterprise.Day(0)[..7]}")).ShouldBe(HttpStatusCode.OK);
        report["figures"]!["postTrainingCoverage"]!.GetValue<decimal>().ShouldBe(50m);
        report["figures"]!["specialTrainingAttendances"]!.GetValue<int>().ShouldBe(0);
        var stranger = await TestEnterprise.CreateAsync(e.Api);
        foreach (var list in (string[])["training-sessions", "training-coverage", "training-coverage/untrained", "training-hours", $"training-sessions/{session.Id}", $"training-sessions/{session.Id}/attendances"])
            (await stranger.Safety.GetAsync($"enterprises/{e.Id}/{list}")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync($"enterprises/{stranger.Id}/training-sessions/{session.Id}/close")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync(sessions, Session(plan))).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task Special_training_counts_attendances_of_the_month(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await TeamAsync(e);
        var person = await e.PersonAsync("操作工甲");
        var plan = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-plans", With(Plan(e.OperatorPostId), "topic", "reviewingRisksAndMeasures"));
        var session = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-sessions", Session(plan));
        (await AttendAsync(e, session, person)).ShouldBe(HttpStatusCode.NoContent);
        (await e.Safety.PostAsync($"enterprises/{e.Id}/training-sessions/{session}/close")).ShouldBe(HttpStatusCode.OK);
        var figures = (await e.Safety.GetAsync($"monthly-reports/enterprises/{e.Id}/{TestEnterprise.Day(0)[..7]}"))["figures"]!;
        (figures["specialTrainingAttendances"]!.GetValue<int>(), figures["postTrainingCoverage"]!.GetValue<decimal>()).ShouldBe((1, 0m));
        (await e.Section.GetAsync($"enterprises/{e.Id}/training-coverage?kind=special"))["rate"]!.GetValue<decimal>().ShouldBe(100m);
    }

    [Theory, EachDatabase]
    public async Task Whoever_reads_the_code_of_the_moment_checks_in(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (mine, others) = (await e.PersonAsync("操作工甲"), await e.PersonAsync("主任", e.WorkshopPostId));
        var plan = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-plans", Plan(e.OperatorPostId));
        // Until the last minute of the day; the other is over.
        var session = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-sessions", Session(plan, to: 1439));
        var over = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-sessions", Session(plan));
        var second = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-sessions", Session(plan, to: 1439));
        string At(string id, string what) => $"enterprises/{e.Id}/training-sessions/{id}/{what}";
        Task<Answer> CheckInAsync(string person, string code, ApiClient? client = null) => (client ?? e.Frontline).PostAsync(At(session, "check-ins"), new { personId = person, code });

        var shown = (await e.Safety.GetAsync(At(session, "check-in-code"))).ShouldBe(HttpStatusCode.OK);
        var code = shown["code"]!.GetValue<string>();
        shown["expiresAt"]!.GetValue<DateTimeOffset>().ShouldBeGreaterThan(TimeProvider.System.GetUtcNow());
        Encoding.UTF8.GetString(await e.Safety.BytesAsync(At(session, "check-in-picture"))).ShouldContain("<svg");
        (await e.Frontline.GetAsync(At(session, "check-in-code"))).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.GetAsync(At(over, "check-in-code"))).ShouldBeRefused(422, "training_session.check_in_closed");
        (await e.Safety.GetAsync(At(over, "check-in-picture"))).ShouldBeRefused(422, "training_session.check_in_closed");

        (await CheckInAsync(mine, "")).ShouldBeRefused(400, "request.invalid");
        (await CheckInAsync(mine, $"{(code[0] == 'A' ? 'B' : 'A')}{code[1..]}")).ShouldBeRefused(422, "training_session.code_invalid");
        var other = (await e.Safety.GetAsync(At(second, "check-in-code")))["code"]!.GetValue<string>();
        (await CheckInAsync(mine, other)).ShouldBeRefused(422, "training_session.code_of_other_session");
        var codes = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<DualControl.Organization.Application.Trainings.ICheckInCodes>(e.Api.Host.Services);
        var past = codes.Issue(new(Guid.Parse(session)), TimeProvider.System.GetUtcNow().AddMinutes(-20));
        (await CheckInAsync(mine, past.Code)).ShouldBeRefused(422, "training_session.code_expired");
        (await CheckInAsync(others, code)).ShouldBeRefused(422, "training.not_your_person")["errors"]!["personId"].ShouldNotBeNull();
        (await CheckInAsync(Routes.UnknownId(), code)).ShouldBeRefused(422, "training.person_not_of_enterprise");
        (await CheckInAsync(mine, code)).ShouldBe(HttpStatusCode.NoContent);
        (await CheckInAsync(mine, code)).ShouldBeRefused(409, "training_session.attended_already");
        (await CheckInAsync(others, code, e.Workshop)).ShouldBe(HttpStatusCode.NoContent);
        (await e.Safety.AllAsync(At(session, "attendances"))).Select(a => a["way"]!.GetValue<string>()).ShouldBe(["checkIn", "checkIn"]);
        var stale = codes.Issue(new(Guid.Parse(over)), TimeProvider.System.GetUtcNow());
        (await e.Frontline.PostAsync(At(over, "check-ins"), new { personId = mine, code = stale.Code })).ShouldBeRefused(422, "training_session.check_in_closed");
        var stranger = await TestEnterprise.CreateAsync(e.Api);
        (await stranger.Frontline.PostAsync(At(session, "check-ins"), new { personId = mine, code })).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.GetAsync(At(session, "check-in-code"))).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task A_test_is_drawn_from_the_bank_and_marked_by_the_program(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var bank = $"enterprises/{e.Id}/question-bank";
        JsonObject Question(string kind, string[] options, params int[] answers) => new()
        {
            ["topic"] = "identificationMethods",
            ["kind"] = kind,
            ["text"] = $"题干{kind}",
            ["options"] = new JsonArray([.. options.Select(o => JsonValue.Create(o))]),
            ["answers"] = new JsonArray([.. answers.Select(a => JsonValue.Create(a))]),
        };
        (await e.Safety.PostAsync(bank, Question("single", ["甲"], 1))).ShouldBeRefused(422, "question.options");
        (await e.Safety.PostAsync(bank, Question("single", ["甲", "乙"], 1, 2))).ShouldBeRefused(422, "question.answers");
        (await e.Safety.PostAsync(bank, Question("single", ["甲", " "], 1))).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync(bank, Question("trueFalse", [], 1))).ShouldBeRefused(403, "request.forbidden");
        (await e.Frontline.GetAsync(bank)).ShouldBeRefused(403, "request.forbidden");
        var single = (await e.Safety.PostAsync(bank, Question("single", ["甲", "乙"], 2))).ShouldBe(HttpStatusCode.Created);
        await e.Safety.CreateAsync(bank, Question("multiple", ["甲", "乙", "丙"], 1, 3));
        var spare = await e.Safety.CreateAsync(bank, Question("trueFalse", [], 1));
        (await e.Safety.GetAsync($"{bank}/{single.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(single.Text);

        var (person, idle) = (await e.PersonAsync("操作工甲"), await e.PersonAsync("操作工乙"));
        var other = await e.PersonAsync("主任", e.WorkshopPostId);
        var plan = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-plans", Plan(e.OperatorPostId));
        var plain = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-sessions", Session(plan));
        var session = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-sessions", With(Session(plan), "test", new JsonObject { ["questions"] = 3, ["passMark"] = 60, ["attempts"] = 2 }));
        Task<Answer> StartAsync(string who, string? of = null) => e.Frontline.PostAsync($"enterprises/{e.Id}/training-sessions/{of ?? session}/tests", new { personId = who });
        (await StartAsync(person)).ShouldBeRefused(422, "training_test.not_attended");
        (await AttendAsync(e, session, person, other)).ShouldBe(HttpStatusCode.NoContent);
        (await StartAsync(person, plain)).ShouldBeRefused(422, "training_test.no_test");
        (await StartAsync(other)).ShouldBeRefused(422, "training.not_your_person");
        (await StartAsync(Routes.UnknownId())).ShouldBeRefused(422, "training.person_not_of_enterprise");

        var test = (await StartAsync(person)).ShouldBe(HttpStatusCode.Created);
        test.Text.ShouldNotContain("answers");
        (await e.Frontline.GetAsync($"enterprises/{e.Id}/training-sessions/{session}/tests?submitted=false&personId={person}"))["items"]!.AsArray().Single()!["id"]!.GetValue<string>().ShouldBe(test.Id);
        (await e.Frontline.GetAsync($"enterprises/{e.Id}/training-tests/{test.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(test.Text);
        (await StartAsync(person)).ShouldBeRefused(422, "training_test.open_already");
        Task<Answer> SubmitAsync(string id, JsonArray answers, ApiClient? client = null) => (client ?? e.Frontline).PostAsync($"enterprises/{e.Id}/training-tests/{id}/answers", new JsonObject { ["answers"] = answers });
        (await SubmitAsync(test.Id, [new JsonObject { ["number"] = 4, ["choices"] = new JsonArray(1) }])).ShouldBeRefused(422, "training_test.answer_not_on_paper");
        (await SubmitAsync(test.Id, [null])).ShouldBeRefused(400, "request.invalid");
        var failed = (await SubmitAsync(test.Id, [])).ShouldBe(HttpStatusCode.OK);
        (failed["mark"]!.GetValue<int>(), failed["passed"]!.GetValue<bool>()).ShouldBe((0, false));
        (await SubmitAsync(test.Id, [])).ShouldBeRefused(422, "training_test.submitted_already");

        (await e.Safety.PostAsync($"{bank}/{spare}/retire")).ShouldBe(HttpStatusCode.OK)["retiredAt"].ShouldNotBeNull();
        (await e.Safety.PostAsync($"{bank}/{spare}/retire")).ShouldBeRefused(422, "question.retired");
        (await e.Section.GetAsync($"{bank}?topic=identificationMethods&retired=false&count=true"))["total"]!.GetValue<int>().ShouldBe(2);
        (await StartAsync(person)).ShouldBeRefused(422, "training_test.too_few_questions");
        await e.Safety.CreateAsync(bank, Question("trueFalse", [], 2));
        (await e.Safety.PostAsync($"enterprises/{e.Id}/training-sessions/{session}/close")).ShouldBe(HttpStatusCode.OK);
        var again = (await StartAsync(person)).ShouldBe(HttpStatusCode.Created);
        var right = again["questions"]!.AsArray().Select(q => new JsonObject
        {
            ["number"] = q!["number"]!.GetValue<int>(),
            ["choices"] = q["kind"]!.GetValue<string>() == "multiple" ? new JsonArray(3, 1) : new JsonArray(2),
        });
        var passed = (await SubmitAsync(again.Id, new JsonArray([.. right]))).ShouldBe(HttpStatusCode.OK);
        (passed["mark"]!.GetValue<int>(), passed["passed"]!.GetValue<bool>(), passed["attempt"]!.GetValue<int>()).ShouldBe((100, true, 2));
        (await StartAsync(person)).ShouldBeRefused(422, "training_test.passed_already");
        var certificates = $"enterprises/{e.Id}/training-sessions/{session}/certificates";
        var certificate = await e.Frontline.BytesAsync($"{certificates}/{person}");
        certificate.Take(2).ShouldBe("PK"u8.ToArray());
        (await e.Safety.GetAsync($"{certificates}/{other}")).ShouldBeRefused(422, "training_session.no_certificate");
        (await e.Safety.GetAsync($"{certificates}/{idle}")).ShouldBeRefused(422, "training_session.no_certificate");
        (await e.Safety.GetAsync($"{certificates}/{Routes.UnknownId()}")).ShouldBeRefused(404, "request.not_found");
        var attended = (await e.Safety.AllAsync($"enterprises/{e.Id}/training-sessions/{session}/attendances")).Single(a => a["personId"]!.GetValue<string>() == person);
        (attended["bestMark"]!.GetValue<int>(), attended["completedOn"]!.GetValue<string>()).ShouldBe((100, TestEnterprise.Day(0)));

        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var tried = (await e.Safety.PostAsync($"enterprises/{e.Id}/training-sessions/{session}/tests", new { personId = other })).ShouldBe(HttpStatusCode.Created);
            (await SubmitAsync(tried.Id, [])).ShouldBeRefused(422, "training.not_your_person");
            (await SubmitAsync(tried.Id, [], e.Safety)).ShouldBe(HttpStatusCode.OK);
        }
        (await e.Safety.PostAsync($"enterprises/{e.Id}/training-sessions/{session}/tests", new { personId = other })).ShouldBeRefused(422, "training_test.no_attempts_left");
        var stranger = await TestEnterprise.CreateAsync(e.Api);
        (await stranger.Safety.GetAsync(bank)).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.GetAsync($"enterprises/{e.Id}/training-sessions/{session}/tests")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.GetAsync($"{certificates}/{person}")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.GetAsync($"enterprises/{stranger.Id}/question-bank/{single.Id}")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync($"enterprises/{stranger.Id}/question-bank/{single.Id}/retire")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync(bank, Question("trueFalse", [], 1))).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.GetAsync($"enterprises/{stranger.Id}/training-tests/{test.Id}")).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync($"enterprises/{e.Id}/training-tests/{test.Id}/answers", new { answers = Array.Empty<object>() })).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync($"enterprises/{e.Id}/training-sessions/{session}/tests", new { personId = idle })).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task A_session_that_does_not_take_place_is_cancelled_and_nobody_missed_it(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var person = await e.PersonAsync("操作工甲");
        var plan = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-plans", Plan(e.OperatorPostId));
        var sessions = $"enterprises/{e.Id}/training-sessions";
        Task<Answer> CancelAsync(ApiClient client, string session, string reason = "改期") => client.PostAsync($"{sessions}/{session}/cancellation", new { reason });
        var (never, held) = (await e.Safety.CreateAsync(sessions, Session(plan)), await e.Safety.CreateAsync(sessions, Session(plan)));
        (await CancelAsync(e.Frontline, never)).ShouldBeRefused(403, "request.forbidden");
        (await CancelAsync(e.Safety, never, " ")).ShouldBeRefused(400, "request.invalid");
        (await CancelAsync(e.Safety, Routes.UnknownId())).ShouldBeRefused(404, "request.not_found");
        (await CancelAsync(e.Safety, never)).ShouldBe(HttpStatusCode.OK)["cancelReason"]!.GetValue<string>().ShouldBe("改期");
        (await CancelAsync(e.Safety, never)).ShouldBeRefused(422, "training_session.cancelled");
        (await AttendAsync(e, never, person)).ShouldBeRefused(422, "training_session.cancelled");
        (await e.Safety.PostAsync($"{sessions}/{never}/close")).ShouldBeRefused(422, "training_session.cancelled");
        (await e.Safety.AllAsync($"{sessions}?closed=false")).Single()["id"]!.GetValue<string>().ShouldBe(held);
        (await AttendAsync(e, held, person)).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NoContent);
        (await CancelAsync(e.Safety, held)).ShouldBeRefused(422, "training_session.attended");
    }

    private static JsonObject Plan(params string[] posts) => new()
    {
        ["topic"] = "identificationMethods",
        ["title"] = "岗位培训",
        ["from"] = TestEnterprise.Day(-30),
        ["to"] = TestEnterprise.Day(30),
        ["postIds"] = new JsonArray([.. posts.Select(p => JsonValue.Create(p))]),
        ["hours"] = 2,
    };

    /// <summary>From one minute of a bureau day to another; by default the first ten minutes of today, which are over.</summary>
    private static JsonObject Session(string plan, int from = 0, int to = 10, int day = 0)
    {
        var midnight = BureauCalendar.StartOf(BureauCalendar.DayOf(TimeProvider.System.GetUtcNow()).AddDays(day));
        return new JsonObject
        {
            ["planId"] = plan,
            ["startsAt"] = midnight.AddMinutes(from).UtcDateTime.ToString("O"),
            ["endsAt"] = midnight.AddMinutes(to).UtcDateTime.ToString("O"),
            ["place"] = "会议室",
            ["content"] = "辨识方法",
            ["hours"] = 0.1m,
            ["trainerPost"] = "安全总监",
            ["personIds"] = null,
            ["test"] = null,
        };
    }

    private static JsonObject With(JsonObject body, string property, JsonNode? value)
    {
        body[property] = value;
        return body;
    }

    private static Task<Answer> AttendAsync(TestEnterprise e, string session, params string[] persons) =>
        e.Safety.PostAsync($"enterprises/{e.Id}/training-sessions/{session}/attendances", new { personIds = persons });

    private static async Task TeamAsync(TestEnterprise e) => (await e.Principal.PutAsync($"enterprises/{e.Id}/promotion-team", new
    {
        members = new object[]
        {
            new { postId = e.PrincipalPostId, speciality = (string?)null, isHead = true },
            new { postId = e.OperatorPostId, speciality = "frontline", isHead = false },
        },
    }, "\"0\"")).ShouldBe(HttpStatusCode.OK);
}
