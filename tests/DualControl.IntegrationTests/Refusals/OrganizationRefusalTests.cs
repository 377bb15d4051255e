using System.Net;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>Sections, enterprises, the tree, posts, persons, policies, the leading group: the happy path and each refusal.</summary>
public sealed class OrganizationRefusalTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task A_section_has_one_name_and_known_industries(TestDatabase database)
    {
        var office = await (await hosts.ApiAsync(database)).AsAsync("demo-office");
        var body = new { name = $"测试股{Routes.UnknownId()[..8]}{Random.Shared.Next(1000)}", industries = new[] { "landscaping" }, leadershipPosts = new[] { "股长" } };
        var made = (await office.PostAsync("sections", body)).ShouldBe(HttpStatusCode.Created);
        made.Message.Headers.Location!.ToString().ShouldEndWith(made.Id);
        (await office.GetAsync($"sections/{made.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe(made.Text);
        (await office.PostAsync("sections", body)).ShouldBeRefused(409, "section.name_taken");
    }

    [Theory, EachDatabase]
    public async Task A_credit_code_is_checked_and_unique_in_the_county(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var code = CreditCodes.New();
        object Body(string creditCode, string? industry = null, string? section = null) => new
        {
            name = $"测试{creditCode}",
            creditCode,
            industry = industry ?? "gas",
            sectionId = section ?? e.SectionId,
            address = "路1号",
            principalPostTitle = "总经理",
            staffCount = 5,
        };
        foreach (var wrong in (string[])["", code[..17], $"{code}0", code.ToLowerInvariant().Replace('t', 't'), $"{code[..16]}I{code[17]}", $"{code[..17]}{(code[17] == '0' ? '1' : '0')}"])
            (await e.Section.PostAsync("enterprises", Body(wrong))).ShouldBeRefused(400, "request.invalid")["errors"]!["creditCode"].ShouldNotBeNull(wrong);
        (await e.Section.PostAsync("enterprises", Body(code, industry: "heating"))).ShouldBeRefused(422, "enterprise.industry_not_of_section");
        (await e.Section.PostAsync("enterprises", Body(code, section: Routes.UnknownId()))).ShouldBeRefused(422, "enterprise.not_your_section");
        var office = await e.Api.AsAsync("demo-office");
        (await office.PostAsync("enterprises", Body(code, section: Routes.UnknownId()))).ShouldBeRefused(422, "section.not_found");
        (await e.Section.PostAsync("enterprises", Body(code))).ShouldBe(HttpStatusCode.Created);
        var taken = (await e.Section.PostAsync("enterprises", Body(code))).ShouldBeRefused(409, "enterprise.credit_code_taken");
        taken.Text.ShouldNotContain($"测试{code}");
    }

    [Theory, EachDatabase]
    public async Task The_tree_keeps_its_order(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        object Unit(string? parentId, string name, string kind) => new { parentId, name, kind };
        (await e.Safety.PostAsync($"enterprises/{e.Id}/units", Unit(null, "班组", "workTeam"))).ShouldBeRefused(422, "unit.parent_kind");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/units", Unit(e.TeamId, "车间", "workshop"))).ShouldBeRefused(422, "unit.parent_kind");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/units", Unit(Routes.UnknownId(), "部门", "department"))).ShouldBeRefused(422, "unit.parent_not_found");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/units", Unit(e.DepartmentId, "门站车间", "workshop"))).ShouldBeRefused(409, "unit.name_taken");
        var parent = e.DepartmentId;
        for (var depth = 2; depth <= 8; depth++) parent = await e.Safety.CreateAsync($"enterprises/{e.Id}/units", Unit(parent, $"第{depth}层", "department"));
        (await e.Safety.PostAsync($"enterprises/{e.Id}/units", Unit(parent, "第9层", "department"))).ShouldBeRefused(422, "unit.too_deep");
        (await e.Safety.GetAsync($"enterprises/{e.Id}/units/{parent}")).ShouldBe(HttpStatusCode.OK)["depth"]!.GetValue<int>().ShouldBe(8);
    }

    [Theory, EachDatabase]
    public async Task Posts_and_persons_belong_to_the_enterprise(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        (await e.Safety.PostAsync($"enterprises/{e.Id}/posts", new { unitId = e.TeamId, title = "操作工", isHead = false })).ShouldBeRefused(409, "post.title_taken");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/posts", new { unitId = Routes.UnknownId(), title = "岗", isHead = false })).ShouldBeRefused(422, "unit.not_of_enterprise");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/persons", new { name = "操作工甲", postId = Routes.UnknownId() })).ShouldBeRefused(422, "post.not_of_enterprise");
        var person = (await e.Safety.PostAsync($"enterprises/{e.Id}/persons", new { name = "操作工甲", postId = e.OperatorPostId })).ShouldBe(HttpStatusCode.Created);
        person["unitId"]!.GetValue<string>().ShouldBe(e.TeamId);
        (await e.Safety.PostAsync($"enterprises/{e.Id}/persons", new { name = "操作工乙", postId = e.OperatorPostId, identityCard = "1" })).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.GetAsync($"enterprises/{e.Id}/posts/{e.PrincipalPostId}"))["rank"]!.GetValue<string>().ShouldBe("enterprise");
    }

    [Theory, EachDatabase]
    public async Task Each_issue_of_a_policy_is_a_new_version_and_filed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        object Policy() => new { kind = "riskControl", title = "风险管控制度", issuedBy = "总经理", effectiveFrom = TestEnterprise.Day(0) };
        (await e.Principal.PostAsync($"enterprises/{e.Id}/policies", Policy())).ShouldBe(HttpStatusCode.Created)["versionNumber"]!.GetValue<int>().ShouldBe(1);
        var second = (await e.Principal.PostAsync($"enterprises/{e.Id}/policies", Policy())).ShouldBe(HttpStatusCode.Created);
        second["versionNumber"]!.GetValue<int>().ShouldBe(2);
        (await e.Principal.GetAsync($"enterprises/{e.Id}/policies/{second.Id}")).ShouldBe(HttpStatusCode.OK);
        (await e.Principal.GetAsync($"enterprises/{e.Id}/policies?kind=riskControl&count=true"))["total"]!.GetValue<int>().ShouldBe(2);
        (await e.Principal.PostAsync($"enterprises/{e.Id}/policies", new { kind = "other", title = "制度", issuedBy = "总经理", effectiveFrom = TestEnterprise.Day(0) })).ShouldBeRefused(400, "request.invalid");
        await e.Api.SettleAsync();
        (await e.Principal.GetAsync($"archive-records?enterpriseId={e.Id}&class=policy&count=true"))["total"]!.GetValue<int>().ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task The_leading_group_has_one_chair(TestDatabase database)
    {
        var office = await (await hosts.ApiAsync(database)).AsAsync("demo-office");
        var group = (await office.GetAsync("leading-group")).ShouldBe(HttpStatusCode.OK);
        group["positions"]!.AsArray().Count.ShouldBe(18);
        object[] two = [new { rank = "chair", postTitle = "局长" }, new { rank = "chair", postTitle = "副局长" }];
        (await office.PutAsync("leading-group", new { positions = two }, group.ETag)).ShouldBeRefused(400, "request.invalid");
        (await office.PutAsync("leading-group", new { positions = two.Take(1) }, "\"99\"")).ShouldBeRefused(412, "request.stale");
        (await office.PutAsync("leading-group", new { positions = group["positions"] }, group.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task A_milestone_has_one_code(TestDatabase database)
    {
        var office = await (await hosts.ApiAsync(database)).AsAsync("demo-office");
        object Milestone(string code) => new { code, name = "节点", phase = "rollout", dueOn = "2027-01-31" };
        (await office.PostAsync("phases", Milestone("survey"))).ShouldBeRefused(409, "phase_milestone.duplicate_code");
        (await office.PostAsync("phases", Milestone("Bad Code"))).ShouldBeRefused(400, "request.invalid");
        var made = (await office.PostAsync("phases", Milestone($"extra-{Routes.UnknownId()[24..]}"))).ShouldBe(HttpStatusCode.Created);
        (await office.GetAsync($"phases/{made.Id}")).ShouldBe(HttpStatusCode.OK);
        (await office.GetAsync("phases?phase=rollout")).ShouldBe(HttpStatusCode.OK)["items"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(5);
    }
}
