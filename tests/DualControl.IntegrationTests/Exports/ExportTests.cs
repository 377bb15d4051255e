using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;

namespace DualControl.IntegrationTests.Exports;

/// <summary>Workbooks open and have the plan's columns in its order; the map is well-formed and shows every unit.</summary>
public sealed class ExportTests(Hosts hosts)
{
    [Theory, EachDatabase]
    public async Task The_risk_ledger_has_the_plans_columns_and_every_factor_in_force(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var unit = await e.RiskUnitAsync();
        var factor = e.Factor();
        factor["description"] = "=HYPERLINK(\"http://x\")泄漏";
        await e.FactorInForceAsync(unit, factor);
        await e.FactorInForceAsync(unit, e.Factor(1, 6, 100, e.PrincipalPostId));
        var rows = Rows(await e.Safety.BytesAsync($"risk-ledger.xlsx?enterpriseId={e.Id}"));
        rows[0][0].ShouldEndWith("风险管控台账");
        rows[1][0].ShouldStartWith("日期：");
        rows[2].ShouldBe(["序号", "风险单元", "辨识部位", "存在风险", "风险分级", "事故类型", "主要管控措施", "应急措施", "责任部门", "责任人"]);
        rows.Count.ShouldBe(6);
        rows[3][4].ShouldBe("重大风险（红）");
        rows[5][0].ShouldStartWith("编制：");
        rows[4][3].ShouldBe("'=HYPERLINK(\"http://x\")泄漏");
        rows[4][6].ShouldBe("【工程控制】设可燃气体报警联锁\n【管理控制】每班巡检并记录");
    }

    [Theory, EachDatabase]
    public async Task The_danger_ledger_has_the_plans_columns_in_the_language_asked_for(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        await e.RegisterAsync(await e.ReportAsync());
        await e.ReportAsync("未登记的不入台账");
        var answer = await e.Safety.GetAsync($"danger-ledger.xlsx?enterpriseId={e.Id}");
        answer.Message.Content.Headers.ContentDisposition!.FileNameStar.ShouldNotBeNull().ShouldContain("隐患治理台账");
        answer.Message.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var rows = Rows(await e.Safety.BytesAsync($"danger-ledger.xlsx?enterpriseId={e.Id}"));
        rows[0].ShouldBe(["序号", "隐患编号", "隐患名称", "隐患等级", "来源", "发现时间", "治理措施", "完成时限", "复查结果", "责任部门", "责任人", "状态", "销账时间"]);
        rows.Count.ShouldBe(2);
        rows[1][11].ShouldBe("已登记");
    }

    [Theory, EachDatabase]
    public async Task The_map_shows_every_unit_in_its_own_colour_with_its_name(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var red = await e.RiskUnitAsync("红单元<&>");
        await e.RiskUnitAsync("灰单元");
        await e.FactorInForceAsync(red, e.Factor(1, 6, 100, e.PrincipalPostId));
        var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(await e.Safety.BytesAsync($"risk-map.svg?enterpriseId={e.Id}")));
        var polygons = svg.Descendants().Where(x => x.Name.LocalName == "polygon").Select(p => p.Attribute("fill")!.Value).ToList();
        polygons.ShouldBe(["#E60012", "#9E9E9E"]);
        var texts = svg.Descendants().Where(x => x.Name.LocalName == "text").Select(x => x.Value).ToList();
        texts.ShouldContain("红单元<&>");
        texts.ShouldContain("重大风险（红）");
        texts.ShouldContain("未评价（灰）");
    }

    [Theory, EachDatabase]
    public async Task A_workbook_keeps_to_its_format_also_with_the_longest_texts(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var factor = e.Factor(1, 6, 100, e.PrincipalPostId);
        factor["emergencyMeasures"] = new string('急', 1000);
        await e.FactorInForceAsync(await e.RiskUnitAsync(), factor);
        using var stream = new MemoryStream(await e.Safety.BytesAsync($"risk-ledger.xlsx?enterpriseId={e.Id}"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(v => $"{v.Path?.XPath} {v.Description}").ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<Row>().Max(r => r.Height?.Value ?? 0).ShouldBeLessThanOrEqualTo(409.5);
        sheet.Descendants<PageSetup>().Single().Orientation!.Value.ShouldBe(OrientationValues.Landscape);
        document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.Descendants<ForegroundColor>().Select(c => c.Rgb!.Value).ShouldContain("FFE60012");
    }

    private static List<List<string?>> Rows(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        return [.. stream.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.Select(v => v?.ToString()).ToList())];
    }
}
