using System.Net;

namespace DualControl.IntegrationTests.Contract;

/// <summary>Idempotency-Key: the same key and body take effect once.</summary>
public sealed class IdempotencyTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task Fifty_parallel_equal_posts_with_one_key_create_one_row(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var body = Danger(e, "并发上报");
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => e.Frontline.PostAsync("hidden-dangers", body, ("Idempotency-Key", "fifty"))));
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Created || (a.Status == HttpStatusCode.Conflict && a.Code == "request.idempotency_in_progress"));
        answers.Where(a => a.Status == HttpStatusCode.Created).Select(a => a.Id).Distinct().Count().ShouldBe(1);
        (await e.Safety.GetAsync($"hidden-dangers?enterpriseId={e.Id}&count=true"))["total"]!.GetValue<int>().ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_repeated_post_gets_the_first_answer_again(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var first = (await e.Frontline.PostAsync("hidden-dangers", Danger(e, "首次"), ("Idempotency-Key", "again-1"))).ShouldBe(HttpStatusCode.Created);
        (await e.RegisterAsync(first.Id)).ShouldBe(HttpStatusCode.OK);
        var second = (await e.Frontline.PostAsync("hidden-dangers", Danger(e, "首次"), ("Idempotency-Key", "again-1"))).ShouldBe(HttpStatusCode.Created);
        second.Text.ShouldBe(first.Text);
        second.ETag.ShouldBe(first.ETag);
        second.Message.Headers.Location.ShouldBe(first.Message.Headers.Location);
        second.Message.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        first.Message.Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task Who_no_longer_sees_the_object_does_not_get_the_first_answer_again(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var office = await e.Api.AsAsync("demo-office");
        var (section, officer) = await e.Api.SectionAsync();
        var yesterday = TestEnterprise.Day(-1);
        var link = await office.CreateAsync("linked-supervisions", new { sectionId = section, enterpriseId = e.Id, from = yesterday, to = (string?)null, duties = "包联" });
        var body = new { enterpriseId = e.Id, name = "检查发现", place = "门站", description = "未设警示标志", source = "sectionInspection", riskFactorId = (string?)null };
        (await officer.PostAsync("hidden-dangers", body, ("Idempotency-Key", "linked"))).ShouldBe(HttpStatusCode.Created);
        (await officer.PostAsync("hidden-dangers", body, ("Idempotency-Key", "linked"))).ShouldBe(HttpStatusCode.Created);
        (await office.PostAsync($"linked-supervisions/{link}/end", new { lastDay = yesterday })).ShouldBe(HttpStatusCode.OK);
        (await officer.PostAsync("hidden-dangers", body, ("Idempotency-Key", "linked"))).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task The_same_key_for_another_body_is_refused(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        (await e.Frontline.PostAsync("hidden-dangers", Danger(e, "甲"), ("Idempotency-Key", "reused"))).ShouldBe(HttpStatusCode.Created);
        (await e.Frontline.PostAsync("hidden-dangers", Danger(e, "乙"), ("Idempotency-Key", "reused"))).ShouldBeRefused(422, "request.idempotency_key_reused");
    }

    [Theory, EachDatabase]
    public async Task Keys_belong_to_their_caller(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var one = (await e.Frontline.PostAsync("hidden-dangers", Danger(e, "同名"), ("Idempotency-Key", "mine"))).ShouldBe(HttpStatusCode.Created);
        var other = (await e.Colleague.PostAsync("hidden-dangers", Danger(e, "同名"), ("Idempotency-Key", "mine"))).ShouldBe(HttpStatusCode.Created);
        other.Id.ShouldNotBe(one.Id);
    }

    [Theory, EachDatabase]
    public async Task An_action_repeated_with_its_key_is_not_refused_for_its_state(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var danger = await e.ReportAsync();
        (await e.RegisterAsync(danger)).ShouldBe(HttpStatusCode.OK);
        var first = (await e.Workshop.PostAsync($"hidden-dangers/{danger}/on-the-spot-rectification", TestEnterprise.Done, ("Idempotency-Key", "spot"))).ShouldBe(HttpStatusCode.OK);
        var second = (await e.Workshop.PostAsync($"hidden-dangers/{danger}/on-the-spot-rectification", TestEnterprise.Done, ("Idempotency-Key", "spot"))).ShouldBe(HttpStatusCode.OK);
        second.Text.ShouldBe(first.Text);
        (await e.Workshop.PostAsync($"hidden-dangers/{danger}/on-the-spot-rectification", TestEnterprise.Done)).ShouldBeRefused(422, "danger.not_registered");
    }

    [Fact]
    public async Task A_refused_request_leaves_no_key()
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(TestDatabase.Sqlite));
        (await e.Frontline.PostAsync("hidden-dangers", Danger(e, ""), ("Idempotency-Key", "later"))).ShouldBeRefused(400, "request.invalid");
        (await e.Frontline.PostAsync("hidden-dangers", Danger(e, "补全后"), ("Idempotency-Key", "later"))).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_malformed_key_is_refused()
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(TestDatabase.Sqlite));
        foreach (var key in (string[])["a b", new string('k', 256)])
            (await e.Frontline.PostAsync("hidden-dangers", Danger(e, "键"), ("Idempotency-Key", key))).ShouldBeRefused(400, "request.bad_idempotency_key");
    }

    private static object Danger(TestEnterprise e, string name) =>
        new { enterpriseId = e.Id, name, place = "门站", description = "情况", source = "employeeReport", riskFactorId = (string?)null };
}
