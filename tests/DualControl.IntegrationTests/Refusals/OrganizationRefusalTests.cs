using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Refusals;

/// <summary>Sections, enterprises, the tree, posts, persons, policies: the happy path and each refusal.</summary>
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
        var twice = new { name = "重复", industries = Array.Empty<string>(), leadershipPosts = new[] { "股长", "股长" } };
        (await office.PostAsync("sections", twice)).ShouldBeRefused(400, "request.invalid")["errors"]!["leadershipPosts"].ShouldNotBeNull();
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
        var post = await e.Safety.GetAsync($"enterprises/{e.Id}/posts/{e.OperatorPostId}");
        Task<Answer> ChangeAsync(string title, string? etag) => e.Safety.PutAsync($"enterprises/{e.Id}/posts/{e.OperatorPostId}", new { title, responsibilities = "每班巡查，发现隐患立即报告" }, etag);
        await e.Safety.CreateAsync($"enterprises/{e.Id}/posts", new { unitId = e.TeamId, title = "值班员", isHead = false, responsibilities = "值守" });
        (await ChangeAsync("值班员", post.ETag)).ShouldBeRefused(409, "post.title_taken");
        (await ChangeAsync(" ", post.ETag)).ShouldBeRefused(400, "request.invalid");
        (await ChangeAsync("操作工", null)).ShouldBeRefused(428, "request.if_match_required");
        (await ChangeAsync("门站操作工", post.ETag)).ShouldBe(HttpStatusCode.OK)["responsibilities"]!.GetValue<string>().ShouldBe("每班巡查，发现隐患立即报告");
        (await ChangeAsync("操作工", post.ETag)).ShouldBeRefused(412, "request.stale");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/posts", new { unitId = Routes.UnknownId(), title = "岗", isHead = false })).ShouldBeRefused(422, "unit.not_of_enterprise");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/persons", new { employeeNumber = "1001", name = "操作工甲", postId = Routes.UnknownId() })).ShouldBeRefused(422, "post.not_of_enterprise");
        var person = (await e.Safety.PostAsync($"enterprises/{e.Id}/persons", new { employeeNumber = "1001", name = "操作工甲", postId = e.OperatorPostId })).ShouldBe(HttpStatusCode.Created);
        person["posts"]!.AsArray().Single()!["postId"]!.GetValue<string>().ShouldBe(e.OperatorPostId);
        (await e.Safety.PostAsync($"enterprises/{e.Id}/persons", new { employeeNumber = "1001", name = "操作工乙", postId = e.OperatorPostId })).ShouldBeRefused(409, "person.employee_number_taken")["errors"]!["employeeNumber"].ShouldNotBeNull();
        (await e.Safety.PostAsync($"enterprises/{e.Id}/persons", new { employeeNumber = "", name = "操作工乙", postId = e.OperatorPostId })).ShouldBeRefused(400, "request.invalid")["errors"]!["employeeNumber"].ShouldNotBeNull();
        (await e.Safety.PostAsync($"enterprises/{e.Id}/persons", new { employeeNumber = "1002", name = "操作工乙", postId = e.OperatorPostId, identityCard = "1" })).ShouldBeRefused(400, "request.invalid");
        (await e.Safety.GetAsync($"enterprises/{e.Id}/posts/{e.PrincipalPostId}"))["rank"]!.GetValue<string>().ShouldBe("enterprise");
    }

    [Theory, EachDatabase]
    public async Task Each_issue_of_a_policy_is_a_new_version_and_filed(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        object Policy() => new { kind = "riskControl", title = "风险管控制度", issuedBy = "总经理", effectiveFrom = TestEnterprise.Day(0), text = "第一条 ……" };
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

    [Theory, EachDatabase]
    public async Task A_unit_is_renamed_within_its_siblings(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.UnitAsync(e.DepartmentId, "调压站", "workshop");
        var workshop = await e.Safety.GetAsync($"enterprises/{e.Id}/units/{e.WorkshopId}");
        Task<Answer> RenameAsync(ApiClient client, string name, string? etag) => client.PutAsync($"enterprises/{e.Id}/units/{e.WorkshopId}/name", new { name }, etag);
        (await RenameAsync(e.Safety, "调压站", workshop.ETag)).ShouldBeRefused(409, "unit.name_taken");
        (await RenameAsync(e.Safety, "", workshop.ETag)).ShouldBeRefused(400, "request.invalid");
        (await RenameAsync(e.Safety, "东门站", null)).ShouldBeRefused(428, "request.if_match_required");
        (await RenameAsync(e.Frontline, "东门站", workshop.ETag)).ShouldBeRefused(403, "request.forbidden");
        (await RenameAsync((await TestEnterprise.CreateAsync(e.Api)).Safety, "东门站", workshop.ETag)).ShouldBeRefused(404, "request.not_found");
        (await RenameAsync(e.Safety, "东门站", workshop.ETag)).ShouldBe(HttpStatusCode.OK)["name"]!.GetValue<string>().ShouldBe("东门站");
        (await RenameAsync(e.Safety, "西门站", workshop.ETag)).ShouldBeRefused(412, "request.stale");
    }

    [Theory, EachDatabase]
    public async Task A_unit_moves_with_all_below_it_and_never_below_itself(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var sales = await e.UnitAsync(null, "销售部", "department");
        Task<Answer> MoveAsync(string unit, string? parent, string reason = "机构调整") => e.Safety.PostAsync($"enterprises/{e.Id}/units/{unit}/move", new { parentId = parent, reason });

        (await MoveAsync(e.WorkshopId, sales, " ")).ShouldBeRefused(400, "request.invalid");
        (await MoveAsync(e.WorkshopId, Routes.UnknownId())).ShouldBeRefused(422, "unit.parent_not_found");
        (await MoveAsync(e.WorkshopId, e.TeamId)).ShouldBeRefused(422, "unit.cycle")["errors"]!["parentId"].ShouldNotBeNull();
        (await MoveAsync(e.WorkshopId, e.DepartmentId)).ShouldBeRefused(422, "unit.already_there");
        (await MoveAsync(e.TeamId, null)).ShouldBeRefused(422, "unit.parent_kind");
        await e.UnitAsync(sales, "门站车间", "workshop");
        (await MoveAsync(e.WorkshopId, sales)).ShouldBeRefused(409, "unit.name_taken");
        var storage = await e.UnitAsync(null, "储运部", "department");
        var moved = (await MoveAsync(e.WorkshopId, storage)).ShouldBe(HttpStatusCode.OK);
        moved["departmentId"]!.GetValue<string>().ShouldBe(storage);
        moved["moves"]!.AsArray().Single()!["fromParentId"]!.GetValue<string>().ShouldBe(e.DepartmentId);
        (await e.Safety.GetAsync($"enterprises/{e.Id}/units/{e.TeamId}"))["departmentId"]!.GetValue<string>().ShouldBe(storage);
        var stranger = await TestEnterprise.CreateAsync(e.Api);
        (await stranger.Safety.PostAsync($"enterprises/{e.Id}/units/{e.WorkshopId}/move", new { parentId = sales, reason = "越权" })).ShouldBeRefused(404, "request.not_found");
        (await stranger.Safety.PostAsync($"enterprises/{stranger.Id}/units/{e.WorkshopId}/move", new { parentId = (string?)null, reason = "越权" })).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task Who_leaves_a_post_leaves_a_list_of_what_has_no_owner(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.FactorInForceAsync(await e.RiskUnitAsync(postId: e.WorkshopPostId));
        (await e.RegisterAsync(await e.ReportAsync())).ShouldBe(HttpStatusCode.OK);
        async Task<JsonNode?> VacantAsync() => (await e.Principal.GetAsync($"unowned-responsibilities?enterpriseId={e.Id}")).ShouldBe(HttpStatusCode.OK)["posts"]!.AsArray().SingleOrDefault();
        (await VacantAsync())!["lastHeldOn"].ShouldBeNull();

        var persons = $"enterprises/{e.Id}/persons";
        var chief = await e.PersonAsync("车间主任甲", e.WorkshopPostId);
        (await VacantAsync()).ShouldBeNull();
        var both = (await e.Safety.PostAsync($"{persons}/{chief}/posts", new { postId = e.OperatorPostId, from = TestEnterprise.Day(0) })).ShouldBe(HttpStatusCode.OK);
        both["posts"]!.AsArray().Select(p => p!["postId"]!.GetValue<string>()).ShouldBe([e.WorkshopPostId, e.OperatorPostId], ignoreOrder: true);
        (await e.Safety.PostAsync($"{persons}/{chief}/posts", new { postId = e.OperatorPostId, from = TestEnterprise.Day(9) })).ShouldBeRefused(409, "post.held_already");
        (await e.Safety.PostAsync($"{persons}/{chief}/posts", new { postId = Routes.UnknownId(), from = TestEnterprise.Day(0) })).ShouldBeRefused(422, "post.not_of_enterprise");
        (await e.Safety.PostAsync($"{persons}/{Routes.UnknownId()}/posts", new { postId = e.OperatorPostId, from = TestEnterprise.Day(0) })).ShouldBeRefused(404, "request.not_found");
        (await e.Safety.PostAsync($"{persons}/{chief}/posts/{e.PrincipalPostId}/leaving", new { lastDay = TestEnterprise.Day(0) })).ShouldBeRefused(422, "post.not_held");
        (await e.Safety.PostAsync($"{persons}/{chief}/posts/{e.WorkshopPostId}/leaving", new { lastDay = TestEnterprise.Day(-1) })).ShouldBeRefused(422, "post.left_before_taken");
        // Taken yesterday and left the same day: vacant today.
        var former = await e.PersonAsync("原主任");
        (await e.Safety.PostAsync($"{persons}/{former}/posts", new { postId = e.DepartmentPostId, from = TestEnterprise.Day(-1) })).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"{persons}/{former}/posts/{e.DepartmentPostId}/leaving", new { lastDay = TestEnterprise.Day(-1) })).ShouldBe(HttpStatusCode.OK)["posts"]!.AsArray().Count.ShouldBe(1);
        (await e.Safety.GetAsync($"{persons}?asOf={TestEnterprise.Day(-1)}"))["items"]!.AsArray().Single(p => p!["id"]!.GetValue<string>() == former)!["posts"]!.AsArray().Single()!["to"]!
            .GetValue<string>().ShouldBe(TestEnterprise.Day(-1));
        var red = await e.FactorInForceAsync(await e.RiskUnitAsync("乙单元", e.DepartmentPostId), e.Factor(3, 6, 15, e.DepartmentPostId));
        var vacant = await VacantAsync();
        (vacant!["postId"]!.GetValue<string>(), vacant["lastHeldOn"]!.GetValue<string>(), vacant["riskFactors"]!.GetValue<int>()).ShouldBe((e.DepartmentPostId, TestEnterprise.Day(-1), 1));
        (await e.Safety.GetAsync($"risk-factors?responsiblePostId={e.DepartmentPostId}"))["items"]!.AsArray().Single()!["id"]!.GetValue<string>().ShouldBe(red);
        (await e.Safety.GetAsync($"hidden-dangers?responsiblePostId={e.WorkshopPostId}"))["items"]!.AsArray().Count.ShouldBe(1);
        (await e.Safety.GetAsync($"risk-units?responsiblePostId={e.WorkshopPostId}"))["items"]!.AsArray().Count.ShouldBe(1);
        (await (await e.Api.AsAsync("demo-safety-heating")).GetAsync($"unowned-responsibilities?enterpriseId={e.Id}")).ShouldBeRefused(404, "request.not_found");
    }

    [Theory, EachDatabase]
    public async Task An_enterprise_is_suspended_resumed_and_merged_and_never_deleted(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var successor = await TestEnterprise.CreateAsync(e.Api);
        var (month, today) = (TestEnterprise.Day(0)[..7], TestEnterprise.Day(0));
        Task<Answer> To(string status, string? from = null, string? successorId = null, string reason = "经核实") =>
            e.Section.PostAsync($"enterprises/{e.Id}/status", new { status, from = from ?? today, reason, successorId });

        (await To("suspended", reason: " ")).ShouldBeRefused(400, "request.invalid");
        (await To("merged")).ShouldBeRefused(400, "request.invalid")["errors"]!["successorId"].ShouldNotBeNull();
        (await To("closed", successorId: successor.Id)).ShouldBeRefused(400, "request.invalid");
        (await To("operating")).ShouldBeRefused(422, "enterprise.status_unchanged");
        (await To("suspended", TestEnterprise.Day(1))).ShouldBeRefused(422, "enterprise.status_in_future");
        (await To("suspended", TestEnterprise.Day(-1))).ShouldBeRefused(422, "enterprise.status_before_last");
        (await To("suspended")).ShouldBe(HttpStatusCode.OK)["status"]!.GetValue<string>().ShouldBe("suspended");
        (await e.Section.AllAsync("enterprises?status=suspended")).ShouldContain(x => x["id"]!.GetValue<string>() == e.Id);
        (await MissingAsync()).ShouldContain(e.Id);
        (await To("operating")).ShouldBe(HttpStatusCode.OK);
        (await To("merged", successorId: e.Id)).ShouldBeRefused(422, "enterprise.successor");
        (await To("merged", successorId: Routes.UnknownId())).ShouldBeRefused(422, "enterprise.successor");
        var merged = (await To("merged", successorId: successor.Id)).ShouldBe(HttpStatusCode.OK);
        merged["statusChanges"]!.AsArray().Select(c => c!["status"]!.GetValue<string>()).ShouldBe(["suspended", "operating", "merged"]);
        merged["statusChanges"]![2]!["successorId"]!.GetValue<string>().ShouldBe(successor.Id);
        (await To("operating")).ShouldBeRefused(422, "enterprise.ended");
        (await MissingAsync()).ShouldNotContain(e.Id);
        // Who acts for it reads on, and changes nothing, in whatever module.
        (await e.Safety.GetAsync($"enterprises/{e.Id}")).ShouldBe(HttpStatusCode.OK);
        (await e.Safety.PostAsync($"enterprises/{e.Id}/units", new { parentId = (string?)null, name = "新部", kind = "department" })).ShouldBeRefused(422, "enterprise.ended");
        (await e.Frontline.PostAsync("hidden-dangers", new { enterpriseId = e.Id, name = "隐患", place = "门站", description = "失效", source = "employeeReport", riskFactorId = (string?)null })).ShouldBeRefused(422, "enterprise.ended");
        (await successor.Safety.PostAsync($"enterprises/{successor.Id}/units", new { parentId = (string?)null, name = "新部", kind = "department" })).ShouldBe(HttpStatusCode.Created);
        (await e.Principal.PostAsync($"enterprises/{e.Id}/status", new { status = "closed", from = today, reason = "自行关闭" })).ShouldBeRefused(403, "request.forbidden");
        (await (await e.Api.AsAsync("demo-section-heating")).PostAsync($"enterprises/{successor.Id}/status", new { status = "closed", from = today, reason = "越权" })).ShouldBeRefused(404, "request.not_found");

        async Task<List<string>> MissingAsync() => [.. (await e.Section.GetAsync($"monthly-reports/missing?month={month}")).ShouldBe(HttpStatusCode.OK)["missing"]!.AsArray().Select(m => m!["enterpriseId"]!.GetValue<string>())];
    }

    [Theory, EachDatabase]
    public async Task A_profile_says_where_an_enterprise_lies_and_what_it_does_with_chemicals(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var etag = (await e.Safety.GetAsync($"enterprises/{e.Id}")).ETag;
        Task<Answer> ChangeAsync(decimal longitude, params string[] chemicals) => e.Safety.PutAsync($"enterprises/{e.Id}", new
        {
            name = "改名燃气",
            address = "新路1号",
            principalPostTitle = "总经理",
            staffCount = 12,
            contactPostTitle = "值班岗",
            location = new { longitude, latitude = 38.042m },
            hazardousChemicals = chemicals,
        }, etag);

        (await ChangeAsync(180.5m)).ShouldBeRefused(400, "request.invalid")["errors"]!["location.longitude"].ShouldNotBeNull();
        (await ChangeAsync(114.5m, "sells")).ShouldBeRefused(400, "request.invalid")["errors"]!["hazardousChemicals[0]"]![0]!.GetValue<string>().ShouldContain("produces, stores, uses, transports");
        var changed = (await ChangeAsync(114.513m, "transports", "stores", "stores")).ShouldBe(HttpStatusCode.OK);
        changed["location"]!["longitude"]!.GetValue<decimal>().ShouldBe(114.513m);
        changed["hazardousChemicals"]!.AsArray().Select(c => c!.GetValue<string>()).ShouldBe(["stores", "transports"]);
        changed["contactPostTitle"]!.GetValue<string>().ShouldBe("值班岗");
    }
}
