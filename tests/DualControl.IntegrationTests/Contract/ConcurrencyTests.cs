using System.Net;

namespace DualControl.IntegrationTests.Contract;

/// <summary>ETag, If-Match, If-None-Match, and two who act at once.</summary>
public sealed class ConcurrencyTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task Of_two_parallel_acceptances_one_wins(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        for (var round = 0; round < 5; round++)
        {
            var danger = await e.ReportAsync($"并发验收{round}");
            (await e.RegisterAsync(danger)).ShouldBe(HttpStatusCode.OK);
            var spot = (await e.Workshop.PostAsync($"hidden-dangers/{danger}/on-the-spot-rectification", TestEnterprise.Done)).ShouldBe(HttpStatusCode.OK);
            var verdict = new { accepted = true, opinion = "合格" };
            var answers = await Task.WhenAll(
                e.Safety.PostAsync($"hidden-dangers/{danger}/acceptance", verdict, ("If-Match", spot.ETag)),
                e.Principal.PostAsync($"hidden-dangers/{danger}/acceptance", verdict, ("If-Match", spot.ETag)));
            answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1, string.Join('\n', answers.Select(a => a.Text)));
            answers.Single(a => a.Status != HttpStatusCode.OK).Status.ShouldBeOneOf(HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed);
            (await e.Safety.GetAsync($"hidden-dangers/{danger}"))["acceptances"]!.AsArray().Count.ShouldBe(1);
        }
    }

    [Theory, EachDatabase]
    public async Task Parallel_registrations_get_consecutive_numbers_without_gap_or_double(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var dangers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => e.ReportAsync($"编号{i}")));
        var numbers = (await Task.WhenAll(dangers.Select(d => e.RegisterAsync(d)))).Select(a => a.ShouldBe(HttpStatusCode.OK)["number"]!.GetValue<string>()).ToList();
        numbers.Distinct().Count().ShouldBe(12);
    }

    [Theory, EachDatabase]
    public async Task A_put_needs_the_version_it_changes(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var read = (await e.Principal.GetAsync($"enterprises/{e.Id}")).ShouldBe(HttpStatusCode.OK);
        var body = new { name = "改名燃气公司", address = "新路2号", principalPostTitle = "总经理", staffCount = 31 };
        (await e.Principal.PutAsync($"enterprises/{e.Id}", body, null)).ShouldBeRefused(428, "request.if_match_required");
        (await e.Principal.PutAsync($"enterprises/{e.Id}", body, " ")).ShouldBeRefused(428, "request.if_match_required");
        (await e.Principal.PutAsync($"enterprises/{e.Id}", body, "\"77\"")).ShouldBeRefused(412, "request.stale");
        (await e.Principal.PutAsync($"enterprises/{e.Id}", body, "seven")).ShouldBeRefused(400, "request.bad_if_match");
        (await e.Principal.PutAsync($"enterprises/{e.Id}", body, "W/\"1\"")).ShouldBeRefused(400, "request.bad_if_match");
        var changed = (await e.Principal.PutAsync($"enterprises/{e.Id}", body, read.ETag)).ShouldBe(HttpStatusCode.OK);
        changed.ETag.ShouldNotBe(read.ETag);
        changed["name"]!.GetValue<string>().ShouldBe("改名燃气公司");
        (await e.Principal.PutAsync($"enterprises/{e.Id}", body, read.ETag)).ShouldBeRefused(412, "request.stale");
    }

    [Theory, EachDatabase]
    public async Task An_unchanged_object_is_a_304_and_a_changed_one_is_not(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var danger = await e.ReportAsync();
        var read = (await e.Safety.GetAsync($"hidden-dangers/{danger}")).ShouldBe(HttpStatusCode.OK);
        var same = await e.Safety.GetAsync($"hidden-dangers/{danger}", ("If-None-Match", $"\"99\", {read.ETag}"));
        same.Status.ShouldBe(HttpStatusCode.NotModified);
        same.ETag.ShouldBe(read.ETag);
        same.Text.ShouldBeEmpty();
        (await e.RegisterAsync(danger)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.GetAsync($"hidden-dangers/{danger}", ("If-None-Match", read.ETag))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task An_action_accepts_If_Match(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var danger = await e.ReportAsync();
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/void", new { reason = "重复" }, ("If-Match", "\"9\""))).ShouldBeRefused(412, "request.stale");
        (await e.Principal.PostAsync($"hidden-dangers/{danger}/void", new { reason = "重复" }, ("If-Match", "*"))).ShouldBe(HttpStatusCode.OK);
        var planned = await e.ReportAsync();
        (await e.RegisterAsync(planned)).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PutAsync($"hidden-dangers/{planned}/rectification-plan", e.Plan(), "*")).ShouldBeRefused(400, "request.bad_if_match");
    }
}
