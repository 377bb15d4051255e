using DualControl.BuildingBlocks.Modules;
using DualControl.Risks.Api;
using DualControl.Risks.Application;
using DualControl.Risks.Application.Campaigns;
using DualControl.Risks.Application.Grading;
using DualControl.Risks.Application.HazardReports;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Application.LedgerImports;
using DualControl.Risks.Application.Library;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Application.Measures;
using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Application.Postings;
using DualControl.Risks.Application.ReportingPoints;
using DualControl.Risks.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Risks;

/// <summary>风险辨识管控 Risk identification and graded control (plan, section 二（二）).</summary>
public sealed class RisksModule : IModule
{
    public string Name => "Risks";
    public string Schema => "risk";
    public Type DbContextType => typeof(RisksDbContext);

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(RiskRulesSetup.From(configuration));
        services.AddScoped<IRiskStatistics, RiskStatistics>();
        services.AddSingleton(BureauName.From(configuration));
        services.AddScoped<RiskMaps>();
        services.AddScoped<PrintedLedger>();
        services.AddScoped<LedgerTakeover>();
        services.AddScoped<MeasureRecords>();
        services.AddScoped<UnitMaps>();
        services.AddScoped<BureauMaps>();
        services.AddScoped<GradingMethodsInForce>();
        services.AddScoped<IPostedLines, PostedLinesInForce>();
        services.AddScoped<IReportAddresses, ReportAddresses>();
        services.AddScoped<IReportingForms, ReportingForms>();
        services.AddSingleton(PublicAddress.From(configuration));
        services.AddSingleton(ReportLimits.From(configuration));
        services.AddScoped<Notices>();
        services.AddScoped<Renditions>();
        services.AddScoped<LibraryInForce>();
        services.AddScoped<ICampaignFigures, CampaignFigures>();
        services.AddHostedService<LibraryInstallation>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        RiskUnitRoutes.Map(api);
        RiskFactorRoutes.Map(api);
        GradingMethodRoutes.Map(api);
        RiskLibraryRoutes.Map(api);
        CampaignRoutes.Map(api);
        RiskLedgerRoutes.Map(api);
        RiskMapRoutes.Map(api);
        RiskStatisticsRoutes.Map(api);
        ReassessmentRoutes.Map(api);
        FactorFollowUpRoutes.Map(api);
        RiskPublicationRoutes.Map(api);
        NoticeRoutes.Map(api);
        HazardReportRoutes.Map(api);
        LedgerImportRoutes.Map(api);
    }

    public void MapPages(IEndpointRouteBuilder root) => ReportPageRoutes.Map(root);
}
