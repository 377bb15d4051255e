using System.Net;
using DualControl.BuildingBlocks.Tables;

namespace DualControl.IntegrationTests.Exports;

/// <summary>Base records as tables: both formats hold the same texts, letter for letter, and nobody sees more than the lists show.</summary>
public sealed class OrganizationExportTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task Units_stand_below_what_they_lie_under(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.Safety.CreateAsync($"enterprises/{e.Id}/units", new { parentId = e.DepartmentId, name = "=1/2号\\𠮷", kind = "department" });
        var odd = await e.Safety.CreateAsync($"enterprises/{e.Id}/units", new { parentId = e.DepartmentId, name = "/", kind = "workshop" });
        await e.Safety.CreateAsync($"enterprises/{e.Id}/units", new { parentId = odd, name = "007", kind = "workTeam" });
        await BothFormatsHoldAsync(e.Safety, $"exports/units?enterpriseId={e.Id}",
        [
            ["上级部门路径", "名称", "类型"],
            ["", "运行部", "部门"],
            ["运行部", "/", "车间"],
            ["运行部", "=1/2号\\𠮷", "部门"],
            ["运行部", "门站车间", "车间"],
            ["运行部/\\/", "007", "班组"],
            ["运行部/门站车间", "一班", "班组"],
        ]);
    }

    [Theory, EachDatabase]
    public async Task Posts_name_their_unit_by_its_path(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await BothFormatsHoldAsync(e.Frontline, $"exports/posts?enterpriseId={e.Id}",
        [
            ["所在部门路径", "岗位名称", "是否负责人", "安全职责"],
            ["", "总经理", "是", ""],
            ["运行部", "运行部经理", "是", ""],
            ["运行部/门站车间", "车间主任", "是", ""],
            ["运行部/门站车间/一班", "操作工", "否", ""],
        ]);
    }

    [Theory, EachDatabase]
    public async Task Enterprises_are_those_of_the_callers_scope(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (e, other) = (await TestEnterprise.CreateAsync(api), await TestEnterprise.CreateAsync(api));
        var (shown, hidden) = (await e.Safety.GetAsync($"enterprises/{e.Id}"), await other.Safety.GetAsync($"enterprises/{other.Id}"));
        string Of(string property) => shown[property]!.GetValue<string>();
        await BothFormatsHoldAsync(e.Safety, "exports/enterprises",
        [
            ["统一社会信用代码", "单位名称", "行业", "主管股室", "地址", "主要负责人职务", "从业人数", "联系岗位", "经度", "纬度", "危险化学品活动"],
            [Of("creditCode"), Of("name"), "燃气", "燃气办", "测试路1号", "总经理", "30", "", "", "", ""],
        ]);
        var office = await ReadCsvAsync(await api.AsAsync("demo-office"), "exports/enterprises?format=csv");
        office.Select(r => r[0]).ShouldContain(hidden["creditCode"]!.GetValue<string>());
        office.Skip(1).Select(r => r[0]).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Exports_are_refused_as_lists_are(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (e, other) = (await TestEnterprise.CreateAsync(api), await TestEnterprise.CreateAsync(api));
        foreach (var kind in (string[])["units", "posts"])
        {
            (await other.Principal.GetAsync($"exports/{kind}?enterpriseId={e.Id}")).ShouldBe(HttpStatusCode.NotFound);
            (await e.Principal.GetAsync($"exports/{kind}?enterpriseId={Routes.UnknownId()}")).ShouldBe(HttpStatusCode.NotFound);
            (await e.Principal.GetAsync($"exports/{kind}")).ShouldBeRefused(400, "request.bad_value");
            (await e.Principal.GetAsync($"exports/{kind}?enterpriseId={e.Id}&format=pdf")).ShouldBeRefused(400, "request.bad_value");
        }
    }

    private static async Task BothFormatsHoldAsync(ApiClient client, string path, string[][] expected)
    {
        var with = path.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        (await ReadCsvAsync(client, $"{path}{with}format=csv")).ShouldBe(expected);
        var workbook = new MemoryStream(await client.BytesAsync(path));
        XlsxReader.Read(workbook, new TableLimits()).Select(r => r.Cells.Concat(Enumerable.Repeat("", expected[0].Length - r.Cells.Count)).ToArray()).ToArray().ShouldBe(expected);
    }

    private static async Task<string[][]> ReadCsvAsync(ApiClient client, string path) =>
        [.. CsvTable.Read(new MemoryStream(await client.BytesAsync(path)), new TableLimits()).Select(r => r.Cells.ToArray())];
}
