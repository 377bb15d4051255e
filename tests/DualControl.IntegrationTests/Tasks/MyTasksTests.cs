using System.Net;

namespace DualControl.IntegrationTests.Tasks;

/// <summary>待办: at each step the right client has the task, and nobody else.</summary>
public sealed class MyTasksTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_major_danger_waits_at_each_step_for_whoever_has_it(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var danger = await e.ReportAsync();
        await HasAsync(e, danger, ("safety", "registerDanger"), ("principal", "registerDanger"));
        (await e.RegisterAsync(danger, "major")).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, danger, ("safety", "planRectification"), ("safety", "reportMajorDanger"), ("principal", "planRectification"), ("principal", "reportMajorDanger"), ("department", "planRectification"));
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/major-report", new { text = "已报局领导小组和行业主管部门" })).ShouldBe(HttpStatusCode.OK);
        (await e.MakePlanAsync(danger)).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, danger, ("principal", "reviewPlan"));
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/plan-review", Review())).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, danger, ("principal", "approvePlan"));
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/plan-approval")).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, danger, ("safety", "startRectification"), ("department", "startRectification"), ("workshop", "startRectification"), ("frontline", "startRectification"));
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification-start")).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/rectification", TestEnterprise.Done)).ShouldBe(HttpStatusCode.OK);
        // Who rectified does not accept.
        await HasAsync(e, danger, ("principal", "acceptRectification"), ("department", "acceptRectification"));
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/acceptance", new { accepted = true, opinion = "合格" })).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, danger, ("section", "verifyDanger"));
        (await e.Section.PostAsync($"hidden-dangers/{danger}/verification", new { opinion = "现场核查同意" })).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, danger, ("safety", "writeOffDanger"), ("principal", "writeOffDanger"));
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/write-off")).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, danger);
    }

    [Theory, EachDatabase]
    public async Task Another_enterprise_s_tasks_never_show_and_the_list_is_in_the_caller_s_language_by_due_day(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (mine, other) = (await TestEnterprise.CreateAsync(api), await TestEnterprise.CreateAsync(api));
        foreach (var days in (int[])[9, 3]) (await mine.RegisterAsync(await mine.ReportAsync($"隐患{days}"), days: days)).ShouldBe(HttpStatusCode.OK);
        await mine.ReportAsync("未登记");
        await other.ReportAsync();
        await api.SettleAsync();

        var tasks = await mine.Safety.AllAsync("my/tasks");
        tasks.ShouldAllBe(t => t["enterpriseId"]!.GetValue<string>() == mine.Id);
        tasks.Select(t => t["due"]?.GetValue<string>()).ShouldBe([.. Enumerable.Repeat(TestEnterprise.Day(3), 2), .. Enumerable.Repeat(TestEnterprise.Day(9), 2), null]);
        var pages = new List<string>();
        for (var url = "my/tasks?limit=2"; url is not null;)
        {
            var page = (await mine.Safety.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
            pages.AddRange(page["items"]!.AsArray().Select(t => t!["id"]!.GetValue<string>()));
            url = page["next"]?.GetValue<string>() is { } next ? $"my/tasks?limit=2&cursor={Uri.EscapeDataString(next)}" : null;
        }
        pages.ShouldBe(tasks.Select(t => t["id"]!.GetValue<string>()));
        (await mine.Safety.GetAsync(tasks[0]["link"]!.GetValue<string>())).ShouldBe(HttpStatusCode.OK).Id.ShouldBe(tasks[0]["subjectId"]!.GetValue<string>());

        var english = (await mine.Safety.GetAsync("my/tasks?kind=registerDanger", ("Accept-Language", "en"))).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray().Single()!;
        (english["title"]!.GetValue<string>(), english["step"]!.GetValue<string>()).ShouldBe(("Hidden danger 未登记", "Register the danger"));
        var chinese = (await mine.Safety.GetAsync("my/tasks?kind=registerDanger", ("Accept-Language", "zh")))["items"]!.AsArray().Single()!;
        (chinese["title"]!.GetValue<string>(), chinese["step"]!.GetValue<string>()).ShouldBe(("隐患 未登记", "登记隐患"));

        var summary = (await mine.Safety.GetAsync("my/tasks/summary")).ShouldBe(HttpStatusCode.OK);
        (summary["open"]!.GetValue<int>(), summary["dueWithin7Days"]!.GetValue<int>(), summary["overdue"]!.GetValue<int>()).ShouldBe((5, 2, 0));
        (await mine.Safety.AllAsync("my/tasks?overdue=true")).ShouldBeEmpty();
        (await mine.Safety.AllAsync("my/tasks?overdue=false")).Count.ShouldBe(5);
        (await mine.Safety.GetAsync("my/tasks?kind=sleep")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await mine.Safety.GetAsync("my/tasks?sort=title")).ShouldBeRefused(400, "request.bad_sort");
    }

    [Theory, EachDatabase]
    public async Task A_factor_a_report_and_a_policy_wait_for_their_reviewers_and_readers(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var factor = await e.DraftAsync(await e.RiskUnitAsync());
        await HasAsync(e, factor, ("workshop", "reviewInWorkshop"));
        (await e.Workshop.PostAsync($"risk-factors/{factor}/workshop-review", new { decision = "approve", reason = (string?)null })).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, factor, ("department", "approveInDepartment"));

        var policy = await e.Safety.CreateAsync($"enterprises/{e.Id}/policies", new { kind = "riskControl", title = "风险管控制度", issuedBy = "总经理", effectiveFrom = TestEnterprise.Day(0), text = "第一条 ……" });
        await HasAsync(e, policy, [.. Everybody.Where(c => c != "section").Select(c => (c, "readPolicy"))]);
        (await e.Frontline.PostAsync($"enterprises/{e.Id}/policies/{policy}/readings")).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.NoContent);
        await HasAsync(e, policy, [.. Everybody.Where(c => c is not ("section" or "frontline")).Select(c => (c, "readPolicy"))]);

        var month = TestEnterprise.Day(0)[..7];
        (await e.Safety.PostAsync($"monthly-reports/enterprises/{e.Id}/{month}", new { existingProblems = "无", nextMeasures = "巩固", correctionReason = (string?)null })).ShouldBe(HttpStatusCode.Created);
        await e.Api.SettleAsync();
        var review = (await e.Principal.AllAsync("my/tasks?kind=reviewReport")).Single();
        review["link"]!.GetValue<string>().ShouldBe($"/api/v1/monthly-reports/enterprises/{e.Id}/{month}");
        (await e.Safety.AllAsync("my/tasks?kind=reviewReport")).ShouldBeEmpty();
        (await e.Principal.PostAsync($"monthly-reports/enterprises/{e.Id}/{month}/review")).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        (await e.Principal.AllAsync("my/tasks?kind=reviewReport")).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Training_waits_for_who_holds_the_post_and_for_who_closes_it(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var (came, chief) = (await e.PersonAsync("操作工甲"), await e.PersonAsync("主任", e.WorkshopPostId));
        var day = SharedKernel.Time.BureauCalendar.StartOf(SharedKernel.Time.BureauCalendar.DayOf(TimeProvider.System.GetUtcNow()));
        var plan = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-plans",
            new { topic = "identificationMethods", title = "岗位培训", from = TestEnterprise.Day(-1), to = TestEnterprise.Day(1), postIds = new[] { e.OperatorPostId, e.WorkshopPostId }, hours = 2 });
        var session = await e.Safety.CreateAsync($"enterprises/{e.Id}/training-sessions",
            new { planId = plan, startsAt = day, endsAt = day.AddMinutes(10), place = "会议室", content = "辨识方法", hours = 0.1, trainerPost = "安全总监", personIds = new[] { came }, test = (object?)null });
        await HasAsync(e, session, ("frontline", "attendTraining"), ("safety", "closeTrainingSession"), ("principal", "closeTrainingSession"));
        (await e.Safety.PostAsync($"enterprises/{e.Id}/training-sessions/{session}/close")).ShouldBe(HttpStatusCode.OK);
        await HasAsync(e, session);

        var manuals = $"enterprises/{e.Id}/work-manuals";
        var manual = await e.Safety.CreateAsync(manuals, new { title = "双控工作手册", edition = "第1版", issuedOn = TestEnterprise.Day(0) });
        (await e.Safety.PostAsync($"{manuals}/{manual}/copies", new { personIds = new[] { came, chief }, handedOutOn = TestEnterprise.Day(0) })).ShouldBe(HttpStatusCode.NoContent);
        await e.Api.SettleAsync();
        var copy = (await e.Frontline.AllAsync("my/tasks?kind=receiveWorkManual")).Single()["subjectId"]!.GetValue<string>();
        await HasAsync(e, copy, ("frontline", "receiveWorkManual"));
        (await e.Frontline.PostAsync($"{manuals}/{manual}/receipts", new { personId = came })).ShouldBe(HttpStatusCode.NoContent);
        await HasAsync(e, copy);
    }

    [Theory, EachDatabase]
    public async Task The_demo_gives_its_people_something_to_do(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        await api.SettleAsync();
        foreach (var client in (string[])["demo-safety-gas", "demo-principal-gas", "demo-department-gas", "demo-workshop-gas", "demo-frontline-gas"])
            (await (await api.AsAsync(client)).GetAsync("my/tasks/summary"))["open"]!.GetValue<int>().ShouldBeGreaterThan(0, client);
        (await (await api.AsAsync("demo-safety-gas")).AllAsync("my/tasks?kind=registerDanger")).ShouldNotBeEmpty();
        (await (await api.AsAsync("demo-auditor")).AllAsync("my/tasks")).ShouldBeEmpty();
        (await (await api.AsAsync("demo-admin")).AllAsync("my/tasks")).ShouldBeEmpty();
    }

    private static readonly string[] Everybody = ["safety", "principal", "department", "workshop", "frontline", "section"];

    /// <summary>Exactly these have exactly these tasks at the subject.</summary>
    private static async Task HasAsync(TestEnterprise e, string subject, params (string Client, string Kind)[] expected)
    {
        await e.Api.SettleAsync();
        var found = new List<(string, string)>();
        foreach (var (name, client) in Everybody.Zip((ApiClient[])[e.Safety, e.Principal, e.Department, e.Workshop, e.Frontline, e.Section]))
            found.AddRange((await client.AllAsync("my/tasks")).Where(t => t["subjectId"]!.GetValue<string>() == subject).Select(t => (name, t["kind"]!.GetValue<string>())));
        found.ShouldBe(expected, ignoreOrder: true);
        foreach (var stranger in (string[])["demo-section-heating", "demo-safety-heating", "demo-principal-gas", "demo-office"])
            (await (await e.Api.AsAsync(stranger)).AllAsync("my/tasks")).ShouldNotContain(t => t["subjectId"]!.GetValue<string>() == subject, stranger);
    }

    private static object Review() => new
    {
        heldOn = TestEnterprise.Day(0),
        participants = ((string[])["responsiblePerson", "manager", "technician", "rectifier"]).Select(c => new { category = c, title = "职务" }),
        minutes = "逐项论证",
        conclusion = "pass",
    };
}
