using System.Net;
using System.Text;
using DualControl.BuildingBlocks.Tables;

namespace DualControl.IntegrationTests.Imports;

/// <summary>Tables in: the dry run changes nothing and says what is wrong, the confirmation applies all or nothing, and what was exported comes in again without loss.</summary>
public sealed class ImportTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task What_is_exported_comes_into_another_enterprise_without_loss(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (from, to) = (await TestEnterprise.CreateAsync(api), await EmptyAsync(api));
        var odd = await from.UnitAsync(from.DepartmentId, "=1/2号\\𠮷👩‍🔧\n二行", "workshop");
        await from.UnitAsync(odd, "007", "workTeam");
        var post = await from.Safety.CreateAsync($"enterprises/{from.Id}/posts", new { unitId = odd, title = "+工长, \"甲\"", isHead = true, responsibilities = "-每班巡查\n\"及时\"报告" });
        var chief = await from.PersonAsync("@主任", post, "000123456789012345678");
        (await from.Safety.PostAsync($"enterprises/{from.Id}/persons/{chief}/posts", new { postId = from.OperatorPostId, from = TestEnterprise.Day(3) })).ShouldBe(HttpStatusCode.OK);
        var former = await from.PersonAsync("离岗者", from.OperatorPostId, "-1");
        (await from.Safety.PostAsync($"enterprises/{from.Id}/persons/{former}/posts/{from.OperatorPostId}/leaving", new { lastDay = TestEnterprise.Day(0) })).ShouldBe(HttpStatusCode.OK);

        foreach (var (table, rows) in new[] { ("units", 5), ("posts", 5), ("persons", 3) })
        {
            var csv = await from.Safety.BytesAsync($"exports/{table}?enterpriseId={from.Id}&format=csv");
            (await to.Safety.ApplyAsync($"enterprises/{to.Id}/imports/{table}", csv)).Counts().ShouldBe((rows, 0, 0, 0));
            (await to.Safety.BytesAsync($"exports/{table}?enterpriseId={to.Id}&format=csv")).ShouldBe(csv);
            // The workbook says the same, and says nothing new where it came from.
            var workbook = await to.Safety.BytesAsync($"exports/{table}?enterpriseId={to.Id}");
            (await from.Principal.ApplyAsync($"enterprises/{from.Id}/imports/{table}", workbook, "表.xlsx")).Counts().ShouldBe((0, 0, rows, 0));
            (await from.Safety.BytesAsync($"exports/{table}?enterpriseId={from.Id}&format=csv")).ShouldBe(csv);
        }
    }

    [Theory, EachDatabase]
    public async Task A_table_with_faults_names_each_and_changes_nothing(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var before = await e.Safety.BytesAsync($"exports/units?enterpriseId={e.Id}&format=csv");
        var import = await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/units", ImportSteps.Csv(
            "名称,类型,上级部门路径",
            "调度部,部门,",
            "调度部,部门,",
            "二班,科室,运行部",
            ",车间,运行部",
            "三班,班组,没有的部",
            "门站车间,班组,运行部",
            $"{new string('长', 101)},班组,"));
        (import["stage"]!.GetValue<string>(), import["total"]!.GetValue<int>(), import.Counts()).ShouldBe(("checked", 7, (1, 0, 0, 6)));
        (await e.Safety.FindingsAsync(import)).ShouldBe(
        [
            (3, "名称", "import.row_twice"), (4, "类型", "import.not_allowed"), (5, "名称", "request.invalid"), (6, "上级部门路径", "import.unit_unknown"),
            (7, "类型", "import.not_changeable"), (8, "名称", "request.invalid"),
        ], ignoreOrder: true);
        var zh = (await e.Safety.GetAsync($"imports/{import.Id}/errors"))["items"]!.AsArray();
        (zh[1]!["value"]!.GetValue<string>(), zh[1]!["message"]!.GetValue<string>()).ShouldBe(("科室", "只能填写：部门、车间、班组"));
        zh.Select(f => f!["message"]!.GetValue<string>()).ShouldContain("'名称' 不能为空。");
        var en = (await e.Safety.GetAsync($"imports/{import.Id}/errors", ("Accept-Language", "en")))["items"]!.AsArray();
        (en[1]!["column"]!.GetValue<string>(), en[1]!["message"]!.GetValue<string>()).ShouldBe(("Kind", "Must be one of: Department, Workshop, Work team"));
        var sheet = XlsxReader.Read(new MemoryStream(await e.Safety.BytesAsync($"imports/{import.Id}/errors.xlsx")), new TableLimits()).ToList();
        sheet[2].Cells.ShouldBe(["4", "类型", "科室", "只能填写：部门、车间、班组", "import.not_allowed"]);

        (await e.Safety.PostAsync($"imports/{import.Id}/confirmation", null, ("If-Match", import.ETag))).ShouldBeRefused(422, "import.has_errors");
        (await e.Safety.PostAsync($"imports/{import.Id}/confirmation")).ShouldBeRefused(428, "request.if_match_required");
        (await e.Safety.BytesAsync($"exports/units?enterpriseId={e.Id}&format=csv")).ShouldBe(before);
    }

    [Theory, EachDatabase]
    public async Task A_file_that_is_no_such_table_fails_or_is_refused(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var units = $"enterprises/{e.Id}/imports/units";
        async Task<string> FailureAsync(byte[] file)
        {
            var failed = await e.Safety.CheckAsync(units, file);
            failed["stage"]!.GetValue<string>().ShouldBe("failed");
            failed["failure"]!["zh"]!.GetValue<string>().ShouldNotBeEmpty();
            return failed["failure"]!["code"]!.GetValue<string>();
        }
        (await FailureAsync([0xFF, 0xFE, 0x41, 0x00])).ShouldBe("table.encoding");
        (await FailureAsync(ImportSteps.Csv("上级部门路径,名称,类型"))).ShouldBe("import.empty");
        (await FailureAsync(ImportSteps.Csv("上级部门路径,名称,类型", "\"open"))).ShouldBe("table.bad_csv");
        (await FailureAsync(ImportSteps.Csv(["上级部门路径,名称,类型", .. Enumerable.Range(0, 10_001).Select(i => $",部{i},部门")]))).ShouldBe("table.too_many_rows");
        var columns = await e.Safety.CheckAsync(units, ImportSteps.Csv("Parent path,名称,名称,人数", ",部,部,3"));
        (await e.Safety.FindingsAsync(columns)).ShouldBe([(1, "类型", "import.column_missing"), (1, "", "import.column_twice"), (1, "", "import.column_unknown")], ignoreOrder: true);

        (await e.Safety.UploadAsync(units, "表.pdf", "%PDF-1.7\n%%EOF"u8.ToArray())).ShouldBeRefused(422, "file.no_table");
        (await e.Safety.UploadAsync(units, "表.xlsx", ImportSteps.Csv("名称"))).ShouldBeRefused(422, "file.no_table");
        (await e.Safety.UploadAsync(units, "表.csv", [])).ShouldBeRefused(400, "file.missing");
        (await e.Safety.UploadAsync(units, "../表.csv", ImportSteps.Csv("名称"))).ShouldBeRefused(422, "file.name_invalid");
        (await e.Safety.UploadAsync(units, "表.csv", ImportSteps.Csv("名称"), "image/png")).ShouldBeRefused(422, "file.type_mismatch");
        (await e.Safety.PostAsync(units, new { })).ShouldBeRefused(415, "request.unsupported_media_type");
    }

    [Theory, EachDatabase]
    public async Task Enterprises_come_in_under_the_section_and_change_by_credit_code(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (e, office) = (await TestEnterprise.CreateAsync(api), await api.AsAsync("demo-office"));
        var known = await e.Section.GetAsync($"enterprises/{e.Id}");
        var (code, name, fresh) = (known["creditCode"]!.GetValue<string>(), known["name"]!.GetValue<string>(), CreditCodes.New());
        var heating = (await office.GetAsync("enterprises?limit=200&industry=heating"))["items"]!.AsArray()[0]!["creditCode"]!.GetValue<string>();
        const string header = "Credit code,Name,Industry,Section in charge,Address,Principal's post,Staff,Contact post,Longitude,Latitude,Hazardous chemicals";
        var wrong = await e.Section.CheckAsync("imports/enterprises", ImportSteps.Csv(
            header,
            $"{heating},测试他股,Gas,燃气办,路1号,,3,,,,",
            $"{code},{name},Heating,供热办,路1号,,30,,,,",
            $"{CreditCodes.New()[..17]}?,测试错码,Gas,燃气办,路1号,,三,,117.5,,生产",
            $"{CreditCodes.New()},测试他行业,Heating,燃气办,路1号,,-1,,200,36,Eats",
            $"{CreditCodes.New()},测试无股,燃气,没有股,路1号,,3,,,,"));
        (await e.Section.FindingsAsync(wrong)).Select(f => (f.Item1, f.Item2, f.Item3)).ShouldBe(
        [
            (2, "统一社会信用代码", "enterprise.credit_code_taken"), (3, "行业", "import.not_changeable"), (3, "主管股室", "import.not_changeable"),
            (4, "统一社会信用代码", "request.invalid"), (4, "从业人数", "import.not_a_number"), (4, "纬度", "import.half_a_place"),
            (5, "从业人数", "import.not_a_number"), (5, "经度", "request.invalid"), (5, "危险化学品活动", "import.not_allowed"), (6, "主管股室", "import.section_unknown"),
        ], ignoreOrder: true);

        var applied = await e.Section.ApplyAsync("imports/enterprises", ImportSteps.Csv(header, $"{fresh},测试新进,燃气,燃气办,'=新路1号,总经理,12,,117.123456,36.5,生产、储存", $"{code},{name},Gas,燃气办,改路2号,总经理,31,安全科,,,"));
        applied.Counts().ShouldBe((1, 1, 0, 0));
        var changed = await e.Safety.GetAsync($"enterprises/{e.Id}");
        (changed["address"]!.GetValue<string>(), changed["staffCount"]!.GetValue<int>(), changed["contactPostTitle"]!.GetValue<string>()).ShouldBe(("改路2号", 31, "安全科"));
        var entered = (await office.AllAsync("enterprises")).Single(x => x["creditCode"]!.GetValue<string>() == fresh);
        (entered["address"]!.GetValue<string>(), entered["location"]!["longitude"]!.GetValue<decimal>(), entered["hazardousChemicals"]!.AsArray().Count).ShouldBe(("=新路1号", 117.123456m, 2));
        // The audit trail names who confirmed, not the worker.
        await api.SettleAsync();
        (await (await api.AsAsync("demo-auditor")).AllAsync($"audit-trail?objectId={entered["id"]}")).Select(t => (t["useCase"]!.GetValue<string>(), t["actor"]!.GetValue<string>())).ShouldBe([("ConfirmImport", "demo-section-gas")]);
        (await (await api.AsAsync("demo-section-heating")).CheckAsync("imports/enterprises", ImportSteps.Csv(header, $"{CreditCodes.New()},测试越股,Gas,燃气办,路1号,,3,,,,"))).Counts().Errors.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task What_was_good_when_checked_and_is_so_no_more_is_not_applied(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var import = await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/posts", ImportSteps.Csv("所在部门路径,岗位名称,是否负责人,安全职责", "运行部,值班员,否,", "运行部,调度员,否,"));
        await e.Safety.CreateAsync($"enterprises/{e.Id}/posts", new { unitId = e.DepartmentId, title = "调度员", isHead = true });
        var failed = await e.Safety.ConfirmAsync(import);
        (failed["stage"]!.GetValue<string>(), failed["failure"]!["code"]!.GetValue<string>()).ShouldBe(("failed", "import.no_longer_good"));
        (await e.Safety.FindingsAsync(failed)).ShouldBe([(3, "是否负责人", "import.not_changeable")]);
        (await e.Safety.AllAsync($"enterprises/{e.Id}/posts")).Select(p => p["title"]!.GetValue<string>()).ShouldNotContain("值班员");
    }

    [Theory, EachDatabase]
    public async Task Persons_are_judged_together_with_their_posts(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.PersonAsync("操作工甲", null, "1");
        const string header = "工号,称谓,岗位所在部门路径,岗位名称,任职日期,离岗日期";
        var wrong = await e.Safety.CheckAsync($"enterprises/{e.Id}/imports/persons", ImportSteps.Csv(
            header,
            ",无号,,,,",
            "2,操作工乙,运行部/门站车间/一班,没有的岗,,",
            "3,操作工丙,,,2026-01-01,",
            $"1,操作工甲,运行部/门站车间/一班,操作工,{TestEnterprise.Day(5)},",
            "4,操作工丁,运行部/门站车间/一班,操作工,昨天,",
            "5,操作工戊,运行部/门站车间/一班,操作工,2026-02-01,2026-01-31",
            "6,操作工己,,,,",
            "6,操作工庚,运行部,运行部经理,,"));
        (await e.Safety.FindingsAsync(wrong)).ShouldBe(
        [
            (2, "工号", "request.invalid"), (3, "岗位名称", "import.post_unknown"), (4, "岗位名称", "import.required"), (5, "岗位名称", "post.held_already"),
            (6, "任职日期", "import.not_a_day"), (7, "离岗日期", "post.left_before_taken"), (9, "称谓", "import.rows_at_odds"),
        ], ignoreOrder: true);

        (await e.Safety.ApplyAsync($"enterprises/{e.Id}/imports/persons", ImportSteps.Csv(header, "1,操作工（甲班）,,,,", "2,主任,运行部/门站车间,车间主任,2026/1/5,", "2,主任,运行部,运行部经理,,"))).Counts().ShouldBe((2, 1, 0, 0));
        var persons = await e.Safety.AllAsync($"enterprises/{e.Id}/persons");
        persons.Select(p => (p["employeeNumber"]!.GetValue<string>(), p["name"]!.GetValue<string>(), p["posts"]!.AsArray().Count)).ShouldBe([("1", "操作工（甲班）", 1), ("2", "主任", 2)]);
        var one = await e.Safety.GetAsync($"enterprises/{e.Id}/persons/{persons[0]["id"]}");
        (await e.Safety.PutAsync($"enterprises/{e.Id}/persons/{one.Id}", new { employeeNumber = "2", name = "操作工" }, one.ETag)).ShouldBeRefused(409, "person.employee_number_taken");
        (await e.Safety.PutAsync($"enterprises/{e.Id}/persons/{one.Id}", new { employeeNumber = "0001", name = "操作工" }, one.ETag)).ShouldBe(HttpStatusCode.OK)["employeeNumber"]!.GetValue<string>().ShouldBe("0001");
        (await e.Safety.PutAsync($"enterprises/{e.Id}/persons/{one.Id}", new { employeeNumber = "0001", name = "操作工" }, one.ETag)).ShouldBeRefused(412, "request.stale");
    }

    [Theory, EachDatabase]
    public async Task An_import_is_its_owners_alone_and_can_be_cancelled(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (e, other) = (await TestEnterprise.CreateAsync(api), await TestEnterprise.CreateAsync(api));
        var file = ImportSteps.Csv("上级部门路径,名称,类型", ",调度部,部门");
        var path = $"enterprises/{e.Id}/imports/units";
        (await other.Safety.UploadAsync(path, "表.csv", file)).ShouldBeRefused(404, "request.not_found");
        (await e.Frontline.UploadAsync(path, "表.csv", file)).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.UploadAsync("imports/enterprises", "表.csv", file)).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.UploadAsync($"enterprises/{e.Id}/imports/sections", "表.csv", file)).ShouldBeRefused(400, "request.bad_value");
        (await e.Safety.UploadAsync($"enterprises/{e.Id}/imports/enterprises", "表.csv", file)).ShouldBeRefused(400, "request.invalid")["errors"]!["table"].ShouldNotBeNull();
        var first = (await e.Safety.UploadAsync(path, "表.csv", file, "text/csv", ("Idempotency-Key", "import-1"))).ShouldBe(HttpStatusCode.Created);
        (await e.Safety.UploadAsync(path, "表.csv", file, "text/csv", ("Idempotency-Key", "import-1"))).ShouldBe(HttpStatusCode.Created).Id.ShouldBe(first.Id);
        (await e.Safety.UploadAsync(path, "表.csv", [.. file, .. file], "text/csv", ("Idempotency-Key", "import-1"))).ShouldBeRefused(422, "request.idempotency_key_reused");
        var import = await e.Safety.StillAsync(first.Id);
        foreach (var stranger in (ApiClient[])[e.Principal, other.Safety, await api.AsAsync("demo-office")])
        {
            (await stranger.GetAsync($"imports/{import.Id}")).ShouldBeRefused(404, "request.not_found");
            (await stranger.GetAsync($"imports/{import.Id}/errors")).ShouldBeRefused(404, "request.not_found");
            (await stranger.GetAsync($"imports/{import.Id}/errors.xlsx")).ShouldBeRefused(404, "request.not_found");
            (await stranger.PostAsync($"imports/{import.Id}/confirmation", null, ("If-Match", import.ETag))).ShouldBeRefused(404, "request.not_found");
            (await stranger.PostAsync($"imports/{import.Id}/cancellation")).ShouldBeRefused(404, "request.not_found");
        }
        (await e.Safety.GetAsync($"imports/{import.Id}", ("If-None-Match", import.ETag))).ShouldBe(HttpStatusCode.NotModified);
        (await e.Safety.PostAsync($"imports/{import.Id}/cancellation")).ShouldBe(HttpStatusCode.OK)["stage"]!.GetValue<string>().ShouldBe("cancelled");
        (await e.Safety.PostAsync($"imports/{import.Id}/cancellation")).ShouldBeRefused(422, "import.over");
        var now = await e.Safety.GetAsync($"imports/{import.Id}");
        (await e.Safety.PostAsync($"imports/{import.Id}/confirmation", null, ("If-Match", now.ETag))).ShouldBeRefused(422, "import.over");
        (await e.Safety.GetAsync("imports?stage=cancelled"))["items"]!.AsArray().Single()!["id"]!.GetValue<string>().ShouldBe(import.Id);
        (await e.Safety.AllAsync($"enterprises/{e.Id}/units")).Count.ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task A_template_has_the_columns_of_the_export(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        foreach (var table in (string[])["units", "posts", "persons"])
        {
            Encoding.UTF8.GetString(await e.Safety.BytesAsync($"import-templates/{table}?format=csv"))
                .ShouldBe(Encoding.UTF8.GetString(await e.Safety.BytesAsync($"exports/{table}?enterpriseId={e.Id}&format=csv")).Split("\r\n")[0] + "\r\n");
            XlsxReader.Read(new MemoryStream(await e.Safety.BytesAsync($"import-templates/{table}")), new TableLimits()).Count().ShouldBe(1);
        }
        (await e.Frontline.GetAsync("import-templates/units")).ShouldBeRefused(403, "request.forbidden");
        (await e.Safety.GetAsync("import-templates/sections")).ShouldBeRefused(400, "request.bad_value");
    }

    /// <summary>An enterprise with its clients, without units, posts and persons.</summary>
    private static async Task<(string Id, ApiClient Safety)> EmptyAsync(Api api)
    {
        var section = (await (await api.AsAsync("demo-office")).GetAsync("sections?limit=200"))["items"]!.AsArray().Single(s => s!["name"]!.GetValue<string>() == "燃气办")!["id"]!.GetValue<string>();
        var code = CreditCodes.New();
        var id = await (await api.AsAsync("demo-section-gas")).CreateAsync("enterprises", new { name = $"测试空{code[9..17]}", creditCode = code, industry = "gas", sectionId = section, address = "路1号", principalPostTitle = (string?)null, staffCount = 3 });
        return (id, await api.RegisterAsync($"safety-{id}", ["safetyManager"], enterpriseId: id));
    }
}
