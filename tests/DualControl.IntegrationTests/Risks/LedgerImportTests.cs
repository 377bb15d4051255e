using System.Net;
using System.Text;

namespace DualControl.IntegrationTests.Risks;

/// <summary>An existing ledger is taken over: template, findings by row and column, confirmation by another person, all or nothing.</summary>
public sealed class LedgerImportTests(Hosts hosts)
{
    private static readonly string[] Good =
        ["储罐区", "根部阀", "密封失效泄漏", "一般风险（黄）", "其他爆炸", "【工程控制】报警联锁\n每班巡检", "切断气源", "门站车间", "车间主任", "物", "正常", "现在", "值班电话", "6", "6", "7", "3", "6", "7", ""];

    [Theory, EachDatabase]
    public async Task A_good_ledger_is_in_force_once_the_principal_has_confirmed_it(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var checkedImport = await UploadAsync(e, Good, With(Good, "Point", "安全阀"), With(Good, "Point", "液位计", "Measures", "【个体防护】戴护目镜"));
        (checkedImport["state"]!.GetValue<string>(), checkedImport["rows"]!.GetValue<int>(), checkedImport["findings"]!.AsArray().Count).ShouldBe(("checked", 3, 0), checkedImport.Text);
        (await e.Safety.AllAsync($"risk-ledger?enterpriseId={e.Id}")).ShouldBeEmpty();

        var (import, tag) = ($"risk-ledger-imports/{checkedImport.Id}", ("If-Match", checkedImport.ETag));
        (await e.Safety.PostAsync($"{import}/confirmation", null, tag)).ShouldBeRefused(403, "request.forbidden");
        (await e.Principal.PostAsync($"{import}/confirmation")).ShouldBeRefused(428, "request.if_match_required");
        (await e.Principal.PostAsync($"{import}/confirmation", null, ("If-Match", "\"99\""))).ShouldBeRefused(412, "request.stale");
        var applied = (await e.Principal.PostAsync($"{import}/confirmation", null, tag)).ShouldBe(HttpStatusCode.OK);
        applied["state"]!.GetValue<string>().ShouldBe("applied");
        applied["confirmedBy"].ShouldNotBeNull();
        (await e.Principal.PostAsync($"{import}/confirmation", null, ("If-Match", applied.ETag))).ShouldBeRefused(422, "ledger_import.over");
        (await e.Safety.PostAsync($"{import}/cancellation", null, ("If-Match", applied.ETag))).ShouldBeRefused(422, "ledger_import.over");

        var rows = await e.Safety.AllAsync($"risk-ledger?enterpriseId={e.Id}&sort=createdAt");
        rows.Select(r => (r["point"]!.GetValue<string>(), r["level"]!.GetValue<string>())).ShouldBe([("根部阀", "general"), ("安全阀", "general"), ("液位计", "general")], ignoreOrder: true);
        rows.ShouldContain(r => r["measures"]!.AsArray().Count == 2 && r["measures"]![0]!["level"]!.GetValue<string>() == "engineering" && r["measures"]![1]!["level"]!.GetValue<string>() == "administrative");
        var version = (await e.Safety.GetAsync($"risk-factors/{rows[0]["riskFactorId"]}/versions"))["versions"]!.AsArray().ShouldHaveSingleItem()!;
        version["draftedBy"]!.GetValue<string>().ShouldNotBe(version["approvedBy"]!.GetValue<string>());
        await e.Api.SettleAsync();
        (await e.Safety.GetAsync($"archive-records?enterpriseId={e.Id}&class=assessment&count=true"))["total"]!.GetValue<int>().ShouldBe(3);
        (await e.Safety.GetAsync($"risk-units/{unit}/grid"))["filled"]!.GetValue<int>().ShouldBe(1);

        // The same again: everything is there already.
        var again = await UploadAsync(e, Good);
        (again["state"]!.GetValue<string>(), again["findings"]!.AsArray().ShouldHaveSingleItem()!["columnZh"]!.GetValue<string>()).ShouldBe(("refused", "存在风险"));
        (await e.Principal.PostAsync($"risk-ledger-imports/{again.Id}/confirmation", null, ("If-Match", again.ETag))).ShouldBeRefused(422, "ledger_import.has_findings");
    }

    [Theory, EachDatabase]
    public async Task Each_fault_is_told_by_row_and_column_in_both_languages(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.RiskUnitAsync();
        await e.RiskUnitAsync("车间单元", e.WorkshopPostId);
        (string Column, string Value, string Finding)[] faults =
        [
            ("Risk unit", "没有的单元", "没有这个风险单元"), ("Point", "", "辨识部位"), ("Risk", new string('长', 501), "500"), ("Level", "低风险（蓝）", "一般风险（黄）"), ("Accident type", "爆炸", "物体打击"),
            ("Control measures", "", "管控措施"), ("Control measures", $"【工程控制】{new string('长', 501)}", "500"), ("Emergency measures", "", "应急措施"), ("Responsible unit", "没有的部门", "没有这个部门"),
            ("Responsible post", "没有的岗位", "没有这个岗位"), ("Responsible post", "操作工", "级别不够"), ("Element", "", "必填"), ("Operating state", "停用", "只能填"), ("Tense", "昨天", "只能填"), ("Way to report", "", "报告方式"),
            ("Initial L", "4", "只能取"), ("Current E", "x", "只能取"), ("Current C", "", "只能取"),
        ];
        var sent = await UploadAsync(e, [Good, .. faults.Select((f, i) => With(With(Good, "Point", $"部位{i}"), f.Column, f.Value)), Good]);
        sent["state"]!.GetValue<string>().ShouldBe("refused");
        var findings = sent["findings"]!.AsArray();
        for (var i = 0; i < faults.Length; i++)
            findings.Any(f => f!["row"]!.GetValue<int>() == i + 3 && f["columnEn"]!.GetValue<string>() == faults[i].Column && f["zh"]!.GetValue<string>().Contains(faults[i].Finding, StringComparison.Ordinal))
                .ShouldBeTrue($"{faults[i]} {sent.Text}");
        findings.ShouldContain(f => f!["row"]!.GetValue<int>() == faults.Length + 3 && f["zh"]!.GetValue<string>().Contains("已在台账或本文件中"));
        findings.ShouldAllBe(f => f!["en"]!.GetValue<string>().Length > 0 && f["en"]!.GetValue<string>() != f["zh"]!.GetValue<string>());
        (await e.Safety.BytesAsync($"risk-ledger-imports/{sent.Id}/findings.xlsx")).Length.ShouldBeGreaterThan(1000);

        // What a unit's post may not answer for, and red on rules and helmets alone.
        var odd = await UploadAsync(e, With(Good, "Risk unit", "车间单元", "Level", "重大风险（红）", "Current L", "6", "Current C", "15", "Responsible post", "总经理"),
            With(Good, "Point", "甲", "Level", "重大风险（红）", "Current L", "6", "Current C", "15", "Responsible post", "总经理", "Control measures", "每班巡检"));
        odd["findings"]!.AsArray().Select(f => (f!["row"]!.GetValue<int>(), f["columnZh"]!.GetValue<string>())).ShouldBe([(2, ""), (3, "仅有管理和防护措施的理由")]);
        (await e.Safety.AllAsync($"risk-ledger-imports?enterpriseId={e.Id}&state=refused")).Count.ShouldBe(2);
        (await e.Safety.AllAsync($"risk-factors?enterpriseId={e.Id}")).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task What_changed_since_the_upload_refuses_all_of_it(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        await e.RiskUnitAsync("乙");
        var sent = await UploadAsync(e, Good, With(Good, "Risk unit", "乙"));
        (await e.Safety.PostAsync($"risk-units/{unit}/retirement", new { reason = "拆除" }, ("If-Match", (await e.Safety.GetAsync($"risk-units/{unit}")).ETag))).ShouldBe(HttpStatusCode.OK);
        (await e.Principal.PostAsync($"risk-ledger-imports/{sent.Id}/confirmation", null, ("If-Match", sent.ETag))).ShouldBeRefused(422, "ledger_import.no_longer_good")["errors"]!["row[2]"].ShouldNotBeNull();
        (await e.Safety.AllAsync($"risk-ledger?enterpriseId={e.Id}")).ShouldBeEmpty();
        (await e.Safety.PostAsync($"risk-ledger-imports/{sent.Id}/cancellation", null, ("If-Match", sent.ETag))).ShouldBe(HttpStatusCode.OK)["state"]!.GetValue<string>().ShouldBe("cancelled");
        (await e.Principal.PostAsync($"risk-ledger-imports/{sent.Id}/confirmation", null, ("If-Match", (await e.Safety.GetAsync($"risk-ledger-imports/{sent.Id}")).ETag))).ShouldBeRefused(422, "ledger_import.over");
    }

    [Theory, EachDatabase]
    public async Task Files_that_are_no_ledger_are_refused_and_a_printed_one_is_told_what_it_lacks(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.FactorInForceAsync(await e.RiskUnitAsync());
        var url = $"enterprises/{e.Id}/risk-ledger-imports";
        (await e.Safety.UploadAsync(url, "a.csv", [0, 1, 2, 3])).Message.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await e.Safety.UploadAsync(url, "a.xlsx", Encoding.UTF8.GetBytes("PK\x03\x04 no workbook"))).Message.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await e.Principal.UploadAsync(url, "a.csv", Csv(Good))).ShouldBeRefused(403, "request.forbidden");
        (await (await e.Api.AsAsync("demo-safety-heating")).UploadAsync(url, "a.csv", Csv(Good))).ShouldBeRefused(404, "request.not_found");
        (await e.Safety.UploadAsync(url, "a.csv", "甲,乙\r\n1,2\r\n"u8.ToArray())).ShouldBe(HttpStatusCode.Created)["findings"]!.AsArray().ShouldHaveSingleItem()!["columnZh"]!.GetValue<string>().ShouldBe("风险单元");
        (await e.Safety.UploadAsync(url, "a.csv", Csv())).ShouldBe(HttpStatusCode.Created)["findings"]!.AsArray().ShouldHaveSingleItem()!["zh"]!.GetValue<string>().ShouldBe("没有数据行");
        (await e.Safety.UploadAsync(url, "a.csv", Csv([.. Enumerable.Repeat(Good, 2100)]))).ShouldBeRefused(400, "table.too_many_rows");

        var printed = await e.Safety.BytesAsync($"risk-ledger.xlsx?enterpriseId={e.Id}");
        var told = (await e.Safety.UploadAsync(url, "台账.xlsx", printed)).ShouldBe(HttpStatusCode.Created)["findings"]!.AsArray();
        told.Select(f => f!["columnZh"]!.GetValue<string>()).ShouldBe(["要素", "状态", "时态", "报告方式", "固有L", "固有E", "固有C", "现状L", "现状E", "现状C"]);
        foreach (var format in (string[])["xlsx", "csv"]) (await e.Safety.BytesAsync($"risk-ledger-template?format={format}")).Length.ShouldBeGreaterThan(100);
        (await e.Safety.GetAsync("risk-ledger-template?format=pdf")).ShouldBeRefused(400, "request.bad_value");
        var template = await e.Safety.BytesAsync("risk-ledger-template", "en");
        (await e.Safety.UploadAsync(url, "Ledger.xlsx", template)).ShouldBe(HttpStatusCode.Created)["findings"]!.AsArray().ShouldHaveSingleItem()!["en"]!.GetValue<string>().ShouldBe("There is no row");
    }

    private static async Task<Answer> UploadAsync(TestEnterprise e, params string[][] rows) =>
        (await e.Safety.UploadAsync($"enterprises/{e.Id}/risk-ledger-imports", "台账.csv", Csv(rows))).ShouldBe(HttpStatusCode.Created);

    private static readonly string[] Headers =
    [
        "Risk unit", "Point", "Risk", "Level", "Accident type", "Control measures", "Emergency measures", "Responsible unit", "Responsible post", "Element", "Operating state", "Tense", "Way to report",
        "Initial L", "Initial E", "Initial C", "Current L", "Current E", "Current C", "Reason for weak measures",
    ];

    private static byte[] Csv(params string[][] rows) =>
        Encoding.UTF8.GetBytes(string.Concat(rows.Prepend(Headers).Select(r => string.Join(',', r.Select(c => $"\"{c.Replace("\"", "\"\"")}\"")) + "\r\n")));

    /// <summary>The row with other cells, by the English header or a short name of it.</summary>
    private static string[] With(string[] row, params string[] changes)
    {
        var changed = row.ToArray();
        for (var i = 0; i < changes.Length; i += 2) changed[Array.IndexOf(Headers, changes[i] == "Measures" ? "Control measures" : changes[i])] = changes[i + 1];
        return changed;
    }
}
