using System.Net;
using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Hosting;

/// <summary>
/// An enterprise of one test alone, made over HTTP under 燃气办, with a department, a workshop, a team, their posts and a client for each role. Nothing another test does
/// changes its records.
/// </summary>
internal sealed class TestEnterprise
{
    private int _persons;

    private TestEnterprise(Api api) => Api = api;

    public Api Api { get; }
    public string Id { get; private set; } = "";
    public string SectionId { get; private set; } = "";
    public string DepartmentId { get; private set; } = "";
    public string WorkshopId { get; private set; } = "";
    public string TeamId { get; private set; } = "";
    public string PrincipalPostId { get; private set; } = "";
    public string DepartmentPostId { get; private set; } = "";
    public string WorkshopPostId { get; private set; } = "";
    public string OperatorPostId { get; private set; } = "";
    public ApiClient Principal { get; private set; } = null!;
    public ApiClient Safety { get; private set; } = null!;
    public ApiClient Department { get; private set; } = null!;
    public ApiClient Workshop { get; private set; } = null!;
    public ApiClient Frontline { get; private set; } = null!;
    public ApiClient Colleague { get; private set; } = null!;
    public ApiClient Section { get; private set; } = null!;

    public static async Task<TestEnterprise> CreateAsync(Api api)
    {
        var e = new TestEnterprise(api);
        var office = await api.AsAsync("demo-office");
        e.Section = await api.AsAsync("demo-section-gas");
        var sections = await office.GetAsync("sections?limit=200");
        e.SectionId = sections["items"]!.AsArray().Single(s => s!["name"]!.GetValue<string>() == "燃气办")!["id"]!.GetValue<string>();
        var code = CreditCodes.New();
        e.Id = await e.Section.CreateAsync("enterprises", new { name = $"测试燃气{code[9..17]}", creditCode = code, industry = "gas", sectionId = e.SectionId, address = "测试路1号", principalPostTitle = "总经理", staffCount = 30 });
        e.Principal = await e.ClientAsync("principal", "enterprisePrincipal");
        e.Safety = await e.ClientAsync("safety", "safetyManager");
        e.DepartmentId = await e.Safety.CreateAsync($"enterprises/{e.Id}/units", new { parentId = (string?)null, name = "运行部", kind = "department" });
        e.WorkshopId = await e.Safety.CreateAsync($"enterprises/{e.Id}/units", new { parentId = e.DepartmentId, name = "门站车间", kind = "workshop" });
        e.TeamId = await e.Safety.CreateAsync($"enterprises/{e.Id}/units", new { parentId = e.WorkshopId, name = "一班", kind = "workTeam" });
        e.PrincipalPostId = await e.PostAsync(null, "总经理", true);
        e.DepartmentPostId = await e.PostAsync(e.DepartmentId, "运行部经理", true);
        e.WorkshopPostId = await e.PostAsync(e.WorkshopId, "车间主任", true);
        e.OperatorPostId = await e.PostAsync(e.TeamId, "操作工", false);
        e.Department = await e.ClientAsync("department", "departmentReviewer", e.DepartmentId);
        e.Workshop = await e.ClientAsync("workshop", "workshopReviewer", e.WorkshopId);
        e.Frontline = await e.ClientAsync("frontline", "frontlineEmployee", e.WorkshopId, e.OperatorPostId);
        e.Colleague = await e.ClientAsync("colleague", "frontlineEmployee", e.WorkshopId, e.OperatorPostId);
        return e;
    }

    /// <summary>A client of this enterprise.</summary>
    public Task<ApiClient> ClientAsync(string name, string role, string? unitId = null, string? postId = null) =>
        Api.RegisterAsync($"{name}-{Id}", [role], enterpriseId: Id, unitId: unitId, postId: postId);

    /// <summary>A person who holds the post from today on, the operator's when none is named.</summary>
    public Task<string> PersonAsync(string name, string? postId = null, string? employeeNumber = null) =>
        Safety.CreateAsync($"enterprises/{Id}/persons", new { employeeNumber = employeeNumber ?? $"N{Interlocked.Increment(ref _persons):0000}", name, postId = postId ?? OperatorPostId });

    private Task<string> PostAsync(string? unitId, string title, bool isHead) => Safety.CreateAsync($"enterprises/{Id}/posts", new { unitId, title, isHead });

    /// <summary>A unit the principal answers for, whatever its level will be, unless another post is named.</summary>
    public Task<string> RiskUnitAsync(string name = "储罐区", string? postId = null, string kind = "equipment", string? parentId = null) => Safety.CreateAsync("risk-units", new
    {
        enterpriseId = Id,
        name,
        location = "厂区东侧",
        kind,
        responsibleUnitId = WorkshopId,
        responsiblePostId = postId ?? PrincipalPostId,
        parentId,
        outline = new[] { new { x = 10, y = 10 }, new { x = 300, y = 10 }, new { x = 300, y = 200 } },
    });

    /// <summary>What a frontline employee drafts; D = L × E × C with these values decides the level, the post must fit it.</summary>
    public JsonObject Factor(decimal l = 3, decimal e = 6, decimal c = 7, string? postId = null, string element = "object", string state = "normal", string tense = "present") => new()
    {
        ["element"] = element,
        ["operatingState"] = state,
        ["tense"] = tense,
        ["point"] = "阀门",
        ["description"] = "密封失效，燃气泄漏",
        ["accidentType"] = "otherExplosion",
        ["measures"] = new JsonArray(
            new JsonObject { ["level"] = "engineering", ["description"] = "设可燃气体报警联锁" },
            new JsonObject { ["level"] = "administrative", ["description"] = "每班巡检并记录" }),
        ["emergencyMeasures"] = "切断气源，疏散人员",
        ["reportingWay"] = "值班电话",
        ["responsibleUnitId"] = TeamId,
        ["responsiblePostId"] = postId ?? WorkshopPostId,
        ["initial"] = new JsonObject { ["l"] = 6, ["e"] = 6, ["c"] = c },
        ["current"] = new JsonObject { ["l"] = l, ["e"] = e, ["c"] = c },
    };

    public Task<string> DraftAsync(string riskUnitId, JsonObject? factor = null) =>
        Frontline.CreateAsync("risk-factors", new JsonObject { ["riskUnitId"] = riskUnitId, ["factor"] = factor ?? Factor() });

    /// <summary>The body of a redraft or a new version.</summary>
    public JsonObject Draft(decimal l = 3, decimal e = 6, decimal c = 7, string? postId = null) => new() { ["factor"] = Factor(l, e, c, postId) };

    public Task<string> UnitAsync(string? parentId, string name, string kind) => Safety.CreateAsync($"enterprises/{Id}/units", new { parentId, name, kind });

    /// <summary>Voided as what is in force must be: proposed, approved by the department, for a red one by the principal too.</summary>
    public async Task VoidAsync(string factor)
    {
        var approve = new { decision = "approve", reason = (string?)null };
        (await Safety.PostAsync($"risk-factors/{factor}/void-proposal", new { reason = "拆除" })).ShouldBe(HttpStatusCode.OK);
        var decided = (await Department.PostAsync($"risk-factors/{factor}/void-decision", approve)).ShouldBe(HttpStatusCode.OK);
        if (decided["state"]!.GetValue<string>() != "voided") decided = (await Principal.PostAsync($"risk-factors/{factor}/void-decision", approve)).ShouldBe(HttpStatusCode.OK);
        decided["state"]!.GetValue<string>().ShouldBe("voided");
    }

    /// <summary>Drafted, reviewed, approved.</summary>
    public async Task<string> FactorInForceAsync(string riskUnitId, JsonObject? factor = null)
    {
        var id = await DraftAsync(riskUnitId, factor);
        (await Workshop.PostAsync($"risk-factors/{id}/workshop-review", new { decision = "approve", reason = (string?)null })).ShouldBe(HttpStatusCode.OK);
        (await Department.PostAsync($"risk-factors/{id}/department-approval", new { decision = "approve", reason = (string?)null })).ShouldBe(HttpStatusCode.OK);
        return id;
    }

    public Task<string> ReportAsync(string name = "报警器失效") =>
        Frontline.CreateAsync("hidden-dangers", new { enterpriseId = Id, name, place = "门站", description = "报警器无响应", source = "employeeReport", riskFactorId = (string?)null });

    public Task<Answer> RegisterAsync(string danger, string level = "general", int days = 5) => Safety.PostAsync($"hidden-dangers/{danger}/registration", new
    {
        level,
        levelReason = level == "major" ? "符合判定标准" : null,
        responsibleUnitId = WorkshopId,
        responsiblePostId = WorkshopPostId,
        deadline = Day(days),
    });

    /// <summary>A plan with all five assurances.</summary>
    public JsonObject Plan(int days = 5) => new()
    {
        ["responsiblePostId"] = WorkshopPostId,
        ["measures"] = "更换报警器",
        ["funds"] = "3800.50",
        ["fundSource"] = "安全生产费用",
        ["deadline"] = Day(days),
        ["contingencyPlan"] = "停用并专人监护",
    };

    public async Task<Answer> MakePlanAsync(string danger)
    {
        var now = await Safety.GetAsync($"hidden-dangers/{danger}");
        return await Safety.PutAsync($"hidden-dangers/{danger}/rectification-plan", Plan(), now.ETag);
    }

    public static readonly object Done = new { description = "已更换", evidence = "照片", cost = "3650.00" };

    /// <summary>A day of the bureau, so many days from today.</summary>
    public static string Day(int days) => SharedKernel.Time.BureauCalendar.DayOf(TimeProvider.System.GetUtcNow()).AddDays(days).ToString("yyyy-MM-dd");
}
