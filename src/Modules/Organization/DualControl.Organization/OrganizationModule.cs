using DualControl.BuildingBlocks.Modules;
using DualControl.Organization.Api;
using DualControl.Organization.Application;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Application.EnterpriseRegistrations;
using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Application.Imports;
using DualControl.Organization.Application.Imports.Rows;
using DualControl.Organization.Application.LinkedSupervisions;
using DualControl.Organization.Application.Posts;
using DualControl.Organization.Application.Responsibility;
using DualControl.Organization.Application.ResponsibilityLetters;
using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Infrastructure;
using DualControl.Organization.Infrastructure.Imports;
using DualControl.SharedKernel.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Organization;

/// <summary>组织与责任 Organization and responsibility (plan, sections 二（一） and 三).</summary>
public sealed class OrganizationModule : IModule
{
    public string Name => "Organization";
    public string Schema => "org";
    public Type DbContextType => typeof(OrganizationDbContext);

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ISupervisedEnterprises, SupervisedEnterprises>();
        services.AddScoped<IEndedEnterprises, EndedEnterprises>();
        services.AddScoped<IFormerEnterprises, FormerEnterprises>();
        services.AddScoped<IAffiliations, Affiliations>();
        services.AddScoped<IVacantPosts, VacantPosts>();
        services.AddScoped<ICreditCodes, CreditCodes>();
        services.AddScoped<NewEnterprises>();
        services.AddScoped<RegistrationSections>();
        services.AddScoped<IUnlinkedEnterprises, UnlinkedEnterprises>();
        services.AddScoped<IAssessmentTotals, AssessmentTotals>();
        services.AddScoped<ScoringSubjects>();
        services.AddScoped<Scoring>();
        services.AddScoped<LiveResults>();
        services.AddScoped<OwnSubjects>();
        services.AddScoped<ILetterRecipients, LetterRecipients>();
        services.AddScoped<IUnsignedPostHolders, UnsignedPostHolders>();
        services.AddSingleton(OrganizationSettings.From(configuration));
        services.AddSingleton(ImportSettings.From(configuration));
        services.AddScoped<NewImports>();
        services.AddScoped<OwnImport>();
        services.AddScoped<ImportEnding>();
        services.AddScoped<UnitTree>();
        services.AddScoped<ITableRows, EnterpriseTableRows>();
        services.AddScoped<ITableRows, UnitTableRows>();
        services.AddScoped<ITableRows, PostTableRows>();
        services.AddScoped<ITableRows, PersonTableRows>();
        services.AddScoped<ImportPass>();
        services.AddScoped<ImportBasis>();
        services.AddHostedService<ImportWork>();
        services.AddSingleton<ImportLeftovers>();
        services.AddHostedService(s => s.GetRequiredService<ImportLeftovers>());
        services.AddScoped<Trainees>();
        services.AddScoped<TrainingCoverages>();
        services.AddSingleton(CheckInKey.From(configuration));
        services.AddSingleton<ICheckInCodes, CheckInCodes>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        SectionRoutes.Map(api);
        LeadingGroupRoutes.Map(api);
        LinkedSupervisionRoutes.Map(api);
        LinkedVisitRoutes.Map(api);
        EnterpriseRoutes.Map(api);
        EnterpriseRegistrationRoutes.Map(api);
        UnitRoutes.Map(api);
        PostRoutes.Map(api);
        PersonRoutes.Map(api);
        ExportRoutes.Map(api);
        ImportRoutes.Map(api, api.ServiceProvider.GetRequiredService<ImportSettings>());
        PolicyRoutes.Map(api);
        PromotionTeamRoutes.Map(api);
        AssessmentRuleSetRoutes.Map(api);
        ScoringEventRoutes.Map(api);
        AssessmentPeriodRoutes.Map(api);
        AssessmentResultRoutes.Map(api);
        TrainingPlanRoutes.Map(api);
        TrainingSessionRoutes.Map(api);
        TrainingTestRoutes.Map(api);
        WorkManualRoutes.Map(api);
        ResponsibilityLetterRoutes.Map(api);
        ResponsibilityLetterTemplateRoutes.Map(api);
    }
}
