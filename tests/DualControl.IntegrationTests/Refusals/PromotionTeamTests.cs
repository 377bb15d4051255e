using System.Net;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>推进团队: set by the principal, headed by the principal, gaps named, every composition kept, counted in the monthly report.</summary>
public sealed class PromotionTeamTests(Hosts hosts)
{
    private static object Member(string postId, string? speciality = null, bool isHead = false) => new { postId, speciality, isHead };

    [Theory, EachDatabase]
    public async Task The_principal_sets_the_team_and_the_gaps_show(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/promotion-team";
        var none = (await e.Frontline.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
        none["members"]!.AsArray().ShouldBeEmpty();
        none["version"]!.GetValue<int>().ShouldBe(0);
        none["missingSpecialities"]!.AsArray().Select(s => s!.GetValue<string>()).ShouldBe(["production", "technology", "equipment", "safety", "frontline"]);
        (await FiguresAsync(e))["leadingGroupFormed"]!.GetValue<bool>().ShouldBeFalse();

        var first = (await e.Principal.PutAsync(url, new { members = new[] { Member(e.PrincipalPostId, "safety", true), Member(e.DepartmentPostId, "production") } }, "\"0\"")).ShouldBe(HttpStatusCode.OK);
        first["members"]!.AsArray().Select(m => m!["postTitle"]!.GetValue<string>()).ShouldBe(["总经理", "运行部经理"]);
        first["missingSpecialities"]!.AsArray().Select(s => s!.GetValue<string>()).ShouldBe(["technology", "equipment", "frontline"]);
        var second = (await e.Principal.PutAsync(url, new { members = new[] { Member(e.PrincipalPostId, isHead: true), Member(e.WorkshopPostId, "equipment"), Member(e.OperatorPostId, "frontline") } }, first.ETag)).ShouldBe(HttpStatusCode.OK);
        second["members"]!.AsArray().Count.ShouldBe(3);
        second["earlier"]!.AsArray().Single()!["members"]!.AsArray().Count.ShouldBe(2);
        second["setBy"]!.GetValue<string>().ShouldBe("principal");

        (await e.Section.GetAsync(url)).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(second.Text);
        (await e.Section.GetAsync($"{url}?asOf={TestEnterprise.Day(0)}")).ShouldBe(HttpStatusCode.OK)["members"]!.AsArray().Count.ShouldBe(3);
        (await e.Section.GetAsync($"{url}?asOf={TestEnterprise.Day(-1)}")).ShouldBe(HttpStatusCode.OK)["members"]!.AsArray().ShouldBeEmpty();
        (await e.Section.GetAsync($"{url}?asOf=2026-02-30")).ShouldBeRefused(400, "request.bad_value");
        (await e.Section.GetAsync($"{url}?asOf=1999-12-31")).ShouldBeRefused(400, "request.invalid");
        var figures = await FiguresAsync(e);
        (figures["promotionTeamMembers"]!.GetValue<int>(), figures["leadingGroupFormed"]!.GetValue<bool>()).ShouldBe((3, true));
    }

    [Theory, EachDatabase]
    public async Task What_is_no_team_is_refused_and_changes_nothing(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var url = $"enterprises/{e.Id}/promotion-team";
        Task<Answer> PutAsync(string? etag, params object[] members) => e.Principal.PutAsync(url, new { members }, etag);
        (await PutAsync("\"0\"", Member(e.PrincipalPostId), Member(e.OperatorPostId))).ShouldBeRefused(422, "promotion_team.one_head");
        (await PutAsync("\"0\"", Member(e.PrincipalPostId, isHead: true), Member(e.DepartmentPostId, isHead: true))).ShouldBeRefused(422, "promotion_team.one_head");
        (await PutAsync("\"0\"", Member(e.PrincipalPostId), Member(e.DepartmentPostId, isHead: true))).ShouldBeRefused(422, "promotion_team.head_is_principal")["errors"]!["members[1].postId"].ShouldNotBeNull();
        (await PutAsync("\"0\"", Member(e.PrincipalPostId, isHead: true), Member(e.OperatorPostId), Member(e.OperatorPostId, "frontline"))).ShouldBeRefused(422, "promotion_team.post_repeats");
        var other = await TestEnterprise.CreateAsync(e.Api);
        (await PutAsync("\"0\"", Member(e.PrincipalPostId, isHead: true), Member(other.OperatorPostId))).ShouldBeRefused(422, "post.not_of_enterprise")["errors"]!["members[1].postId"].ShouldNotBeNull();
        (await PutAsync("\"0\"")).ShouldBeRefused(400, "request.invalid");
        (await PutAsync("\"0\"", Member(e.PrincipalPostId, "other", true))).ShouldBeRefused(400, "request.invalid");
        (await PutAsync(null, Member(e.PrincipalPostId, isHead: true))).ShouldBeRefused(428, "request.if_match_required");
        (await PutAsync("\"7\"", Member(e.PrincipalPostId, isHead: true))).ShouldBeRefused(412, "request.stale");
        foreach (var caller in (ApiClient[])[e.Safety, e.Frontline, e.Section])
            (await caller.PutAsync(url, new { members = new[] { Member(e.PrincipalPostId, isHead: true) } }, "\"0\"")).ShouldBeRefused(403, "request.forbidden");
        (await other.Principal.PutAsync(url, new { members = new[] { Member(other.PrincipalPostId, isHead: true) } }, "\"0\"")).ShouldBeRefused(404, "request.not_found");
        (await other.Principal.GetAsync(url)).ShouldBeRefused(404, "request.not_found");
        (await e.Section.GetAsync($"enterprises/{Routes.UnknownId()}/promotion-team")).ShouldBeRefused(404, "request.not_found");
        (await e.Principal.GetAsync(url))["version"]!.GetValue<int>().ShouldBe(0);
        var set = (await PutAsync("\"0\"", Member(e.PrincipalPostId, isHead: true))).ShouldBe(HttpStatusCode.OK);
        (await PutAsync("\"0\"", Member(e.PrincipalPostId, isHead: true))).ShouldBeRefused(412, "request.stale");
        set.ETag.ShouldBe("\"1\"");
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> FiguresAsync(TestEnterprise e) =>
        (await e.Safety.GetAsync($"monthly-reports/enterprises/{e.Id}/{TestEnterprise.Day(0)[..7]}")).ShouldBe(HttpStatusCode.OK)["figures"]!;
}
