using System.Net;
using System.Text.Json;
using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Time;
using DualControl.HiddenDangers.Infrastructure;
using DualControl.IntegrationTests.Refusals;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Loop;

/// <summary>考核计分: a danger run through the loop scores who reported it and who answers for it, once, and each point leads back to the danger.</summary>
public sealed class ScoringLoopTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_danger_run_through_the_loop_scores_its_people_and_leads_back(TestDatabase database)
    {
        var (e, operatorId, head) = await EnterpriseAsync(await hosts.ApiAsync(database));
        var danger = await LoopAsync(e);
        await e.Api.SettleAsync();

        var scored = await e.Safety.AllAsync($"enterprises/{e.Id}/scoring-events?sourceId={danger}");
        scored.Select(s => (s["kind"]!.GetValue<string>(), s["ruleCode"]!.GetValue<string>(), s["subjectId"]!.GetValue<string>(), s["points"]!.GetValue<decimal>())).ShouldBe(
            [("dangerReported", "A1", operatorId, 1m), ("dangerFound", "B1", e.WorkshopId, -0.5m), ("acceptanceRefused", "B4", head, -1m), ("rectifiedInTime", "A3", e.WorkshopId, 0.5m)], ignoreOrder: true);
        foreach (var s in scored)
        {
            (await e.Safety.GetAsync(s["sourceLink"]!.GetValue<string>())).ShouldBe(HttpStatusCode.OK)["number"]!.GetValue<string>().ShouldBe(s["sourceName"]!.GetValue<string>());
            s["day"]!.GetValue<string>().ShouldBe(TestEnterprise.Day(0));
        }
        (await e.Frontline.AllAsync($"enterprises/{e.Id}/scoring-events")).Select(s => s["kind"]!.GetValue<string>()).ShouldBe(["dangerReported"]);

        (await e.Safety.PostAsync($"enterprises/{e.Id}/scoring-events/{scored[0]["id"]!.GetValue<string>()}/withdrawal", new { reason = "误记" })).ShouldBeRefused(422, "scoring_event.not_manual");

        var today = DateOnly.ParseExact(TestEnterprise.Day(0), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var period = (await e.Safety.PostAsync($"enterprises/{e.Id}/assessment-periods", new { kind = "month", from = AssessmentTests.Show(new DateOnly(today.Year, today.Month, 1)) })).ShouldBe(HttpStatusCode.Created).Id;
        var results = $"enterprises/{e.Id}/assessment-periods/{period}/results";
        var whole = (await e.Section.GetAsync($"{results}?count=true")).ShouldBe(HttpStatusCode.OK);
        whole["total"]!.GetValue<int>().ShouldBe(3);
        decimal ScoreOf(string subject) => whole["items"]!.AsArray().Single(r => r!["subjectId"]!.GetValue<string>() == subject)!["score"]!.GetValue<decimal>();
        (ScoreOf(operatorId), ScoreOf(head), ScoreOf(e.WorkshopId)).ShouldBe((101m, 99m, 100m));
        // Page by page it is the same list.
        var (paged, cursor) = (new List<string>(), "");
        do
        {
            var page = (await e.Section.GetAsync($"{results}?limit=1{cursor}")).ShouldBe(HttpStatusCode.OK);
            paged.Add(page["items"]!.AsArray().Single()!["subjectId"]!.GetValue<string>());
            cursor = page["next"] is { } next ? $"&cursor={next.GetValue<string>()}" : "";
        }
        while (cursor.Length > 0);
        paged.ShouldBe(whole["items"]!.AsArray().Select(r => r!["subjectId"]!.GetValue<string>()));
        (await e.Section.AllAsync($"{results}?kind=unit")).Select(r => r["subjectId"]!.GetValue<string>()).ShouldBe([e.WorkshopId]);
        (await e.Frontline.AllAsync(results)).Select(r => r["subjectId"]!.GetValue<string>()).ShouldBe([operatorId]);
        (await e.Section.GetAsync($"{results}?sort=-score")).ShouldBeRefused(400, "request.bad_sort");
        (await e.Section.GetAsync($"{results}?cursor=x")).ShouldBeRefused(400, "request.bad_cursor");
    }

    [Theory, EachDatabase]
    public async Task The_same_event_published_twice_scores_once_and_a_voided_danger_not_at_all(TestDatabase database)
    {
        var (e, _, _) = await EnterpriseAsync(await hosts.ApiAsync(database));
        var danger = await LoopAsync(e);
        var mistaken = await e.ReportAsync("误录");
        (await e.RegisterAsync(mistaken)).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        var url = $"enterprises/{e.Id}/scoring-events";
        var before = (await e.Safety.AllAsync(url)).Select(s => s.ToJsonString()).Order().ToList();
        await using (var scope = e.Api.Host.Services.CreateAsyncScope())
        {
            // Other ids, so that no inbox knows them: the events themselves are told apart.
            var dangers = Context(scope, "HiddenDangers");
            var sent = await dangers.Set<OutboxMessage>().AsNoTracking().Where(m => m.Body.Contains(danger)).ToListAsync(TestContext.Current.CancellationToken);
            foreach (var m in sent.Where(m => m.Type.StartsWith("DualControl.HiddenDangers.Contracts.", StringComparison.Ordinal)))
                dangers.Add(new OutboxMessage { Id = Ids.New(), Type = m.Type, Body = m.Body, OccurredAt = m.OccurredAt });
            await dangers.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await e.Api.SettleAsync();
        (await e.Safety.AllAsync(url)).Select(s => s.ToJsonString()).Order().ShouldBe(before);

        (await e.Principal.PostAsync($"hidden-dangers/{mistaken}/void", new { reason = "重复录入" })).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        var cancelled = await e.Safety.AllAsync($"{url}?sourceId={mistaken}");
        cancelled.Count.ShouldBe(2);
        cancelled.ShouldAllBe(s => !s["counts"]!.GetValue<bool>() && s["cancelReason"]!.GetValue<string>() == "重复录入");
        (await e.Safety.AllAsync($"{url}?counts=true")).ShouldAllBe(s => s["sourceId"]!.GetValue<string>() == danger);
    }

    [Theory, EachDatabase]
    public async Task Without_rules_an_event_is_listed_and_counts_nothing(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        (await e.RegisterAsync(await e.ReportAsync())).ShouldBe(HttpStatusCode.OK);
        await e.Api.SettleAsync();
        var listed = await e.Safety.AllAsync($"enterprises/{e.Id}/scoring-events");
        listed.Count.ShouldBe(2);
        listed.ShouldAllBe(s => !s["counts"]!.GetValue<bool>() && s["ruleCode"] == null && s["points"]!.GetValue<decimal>() == 0);
    }

    [Theory, EachDatabase]
    public async Task Missed_training_scores_the_person_by_the_modules_own_outbox(TestDatabase database)
    {
        var (e, operatorId, _) = await EnterpriseAsync(await hosts.ApiAsync(database));
        var session = Ids.New();
        await using (var scope = e.Api.Host.Services.CreateAsyncScope())
        {
            var today = DateOnly.ParseExact(TestEnterprise.Day(0), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var missed = new TrainingMissed(EnterpriseId.From(Guid.Parse(e.Id)), session, PersonId.From(Guid.Parse(operatorId)), today, "有限空间作业", TimeProvider.System.GetUtcNow());
            var context = Context(scope, "Organization");
            context.Add(new OutboxMessage { Id = Ids.New(), Type = typeof(TrainingMissed).FullName!, Body = JsonSerializer.Serialize(missed, Stored.Json), OccurredAt = missed.OccurredAt });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await e.Api.SettleAsync();
        var scored = (await e.Safety.AllAsync($"enterprises/{e.Id}/scoring-events?sourceId={session}")).ShouldHaveSingleItem();
        (scored["ruleCode"]!.GetValue<string>(), scored["subjectId"]!.GetValue<string>(), scored["postTitle"]!.GetValue<string>(), scored["sourceName"]!.GetValue<string>()).ShouldBe(("B5", operatorId, "操作工", "有限空间作业"));
    }

    [Theory, EachDatabase]
    public async Task A_missed_deadline_scores_once_however_often_it_is_swept(TestDatabase database)
    {
        // A host of its own: the sweep of a later day would note every test's dangers.
        var connection = database == TestDatabase.PostgreSql ? await hosts.NewPostgreSqlAsync() : null;
        await using var host = connection is null ? DualControlHost.OnSqlite(demo: true).Started() : new DualControlHost(database, connection).Started();
        var (e, _, head) = await EnterpriseAsync(new Api(host));
        var danger = await e.ReportAsync();
        (await e.RegisterAsync(danger, days: 2)).ShouldBe(HttpStatusCode.OK);
        var sweep = host.Services.GetRequiredService<OverdueSweep>();
        using (host.Services.GetRequiredService<AdjustableClock>().TravelTo(TimeProvider.System.GetUtcNow().AddDays(4)))
        {
            (await Task.WhenAll(sweep.SweepAsync(TestContext.Current.CancellationToken), sweep.SweepAsync(TestContext.Current.CancellationToken))).Sum().ShouldBeGreaterThan(0);
            (await sweep.SweepAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        }
        await e.Api.SettleAsync();
        (await e.Safety.AllAsync($"enterprises/{e.Id}/scoring-events?sourceId={danger}&kind=rectificationOverdue")).Select(s => (s["ruleCode"]!.GetValue<string>(), s["subjectId"]!.GetValue<string>()))
            .ShouldBe([("B2", e.WorkshopId), ("B3", head)], ignoreOrder: true);
    }

    /// <summary>With the default rules, an operator and a head of the workshop.</summary>
    private static async Task<(TestEnterprise Enterprise, string Operator, string Head)> EnterpriseAsync(Api api)
    {
        var e = await TestEnterprise.CreateAsync(api);
        await AssessmentTests.RulesAsync(e);
        return (e, await e.PersonAsync("操作工（甲）", e.OperatorPostId), await e.PersonAsync("车间主任（乙）", e.WorkshopPostId));
    }

    /// <summary>Reported by the operator, registered against the workshop, refused once, then accepted in time.</summary>
    private static async Task<string> LoopAsync(TestEnterprise e)
    {
        var danger = await e.ReportAsync();
        (await e.RegisterAsync(danger)).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/on-the-spot-rectification", TestEnterprise.Done)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/acceptance", new { accepted = false, opinion = "不彻底" })).ShouldBe(HttpStatusCode.OK);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/rectification", TestEnterprise.Done)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"hidden-dangers/{danger}/acceptance", new { accepted = true, opinion = "合格" })).ShouldBe(HttpStatusCode.OK);
        return danger;
    }

    private static ModuleDbContext Context(AsyncServiceScope scope, string module) =>
        (ModuleDbContext)scope.ServiceProvider.GetRequiredService(Host.Modules.All.Single(m => m.Name == module).DbContextType);
}
