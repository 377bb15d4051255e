using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.Tables;

/// <summary>Columns of the base ledger (底数台账); a row is found again by its credit code.</summary>
internal static class EnterpriseTable
{
    public static readonly IReadOnlyDictionary<ChemicalActivity, BilingualText> Chemicals = new Dictionary<ChemicalActivity, BilingualText>
    {
        [ChemicalActivity.Produces] = new("生产", "Produces"),
        [ChemicalActivity.Stores] = new("储存", "Stores"),
        [ChemicalActivity.Uses] = new("使用", "Uses"),
        [ChemicalActivity.Transports] = new("运输", "Transports"),
    };

    public static readonly TableColumn CreditCode = new(new("统一社会信用代码", "Credit code"), 24, new("必填，18 位。", "Required, 18 characters."));
    public static readonly TableColumn Name = new(new("单位名称", "Name"), 36, new("必填，最多 200 字。", "Required, at most 200 characters."));
    public static readonly TableColumn Industry = new(new("行业", "Industry"), 18, new("必填。", "Required."), [.. Industries.All.Values]);
    public static readonly TableColumn Section = new(new("主管股室", "Section in charge"), 16, new("必填，今日主管该单位的股室。", "Required, the section in charge today."));
    public static readonly TableColumn Address = new(new("地址", "Address"), 36, new("必填，最多 300 字。", "Required, at most 300 characters."));
    public static readonly TableColumn Principal = new(new("主要负责人职务", "Principal's post"), 18, new("职务，不填姓名，最多 100 字。", "A post title, not a name; at most 100 characters."));
    public static readonly TableColumn Staff = new(new("从业人数", "Staff"), 10, new("必填，0–1000000。", "Required, 0–1000000."));
    public static readonly TableColumn Contact = new(new("联系岗位", "Contact post"), 18, new("岗位，不填姓名，最多 100 字。", "A post, not a name; at most 100 characters."));
    public static readonly TableColumn Longitude = new(new("经度", "Longitude"), 14, new("WGS 84，东经，十进制度；与纬度同填或同空。", "WGS 84, degrees east; with the latitude or not at all."));
    public static readonly TableColumn Latitude = new(new("纬度", "Latitude"), 14, new("WGS 84，北纬，十进制度。", "WGS 84, degrees north."));
    public static readonly TableColumn HazardousChemicals =
        new(new("危险化学品活动", "Hazardous chemicals"), 24, new("可多项，以、分隔；没有的留空。", "Several are joined by 、; empty when none."), [.. Chemicals.Values]) { TakesSeveral = true };

    public static readonly IReadOnlyList<TableColumn> Columns =
        [CreditCode, Name, Industry, Section, Address, Principal, Staff, Contact, Longitude, Latitude, HazardousChemicals];
}
