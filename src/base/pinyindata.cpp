// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyindata.h"

#include <array>

namespace chengcai::base {

namespace {

constexpr auto Words = std::to_array<Reading>({
    // places of Henan
    {u"长葛", "chang ge"}, {u"长垣", "chang yuan"}, {u"浚县", "xun xian"}, {u"渑池", "mian chi"}, {u"郏县", "jia xian"},
    {u"柘城", "zhe cheng"}, {u"尉氏", "wei shi"}, {u"荥阳", "xing yang"}, {u"中牟", "zhong mu"}, {u"漯河", "luo he"},
    {u"泌阳", "bi yang"}, {u"洧川", "wei chuan"}, {u"社旗", "she qi"}, {u"内乡", "nei xiang"}, {u"朱仙镇", "zhu xian zhen"},
    // places elsewhere
    {u"长沙", "chang sha"}, {u"长春", "chang chun"}, {u"长江", "chang jiang"}, {u"重庆", "chong qing"}, {u"厦门", "xia men"},
    {u"乐山", "le shan"}, {u"乐清", "yue qing"}, {u"乐亭", "lao ting"}, {u"六安", "lu an"}, {u"六合", "lu he"},
    {u"蚌埠", "beng bu"}, {u"台州", "tai zhou"}, {u"丽水", "li shui"}, {u"番禺", "pan yu"}, {u"大埔", "da bu"},
    {u"铅山", "yan shan"}, {u"尉犁", "yu li"}, {u"单县", "shan xian"}, {u"西藏", "xi zang"}, {u"青藏", "qing zang"},
    {u"宿州", "su zhou"}, {u"宿迁", "su qian"}, {u"宿松", "su song"}, {u"成都", "cheng du"}, {u"首都", "shou du"},
    {u"都昌", "du chang"}, {u"朝阳", "chao yang"}, {u"亳州", "bo zhou"}, {u"歙县", "she xian"}, {u"枞阳", "zong yang"},
    {u"莘县", "shen xian"}, {u"莘庄", "xin zhuang"}, {u"东莞", "dong guan"}, {u"浒墅关", "xu shu guan"}, {u"洪洞", "hong tong"},
    {u"解州", "hai zhou"}, {u"蔚县", "yu xian"}, {u"井陉", "jing xing"}, {u"阿房", "e pang"}, {u"东阿", "dong e"},
    {u"监利", "jian li"}, {u"黄陂", "huang pi"}, {u"黄埔", "huang pu"}, {u"会稽", "kuai ji"}, {u"泊头", "bo tou"},
    {u"阜阳", "fu yang"}, {u"扶余", "fu yu"}, {u"大城", "dai cheng"}, {u"燕郊", "yan jiao"}, {u"砀山", "dang shan"},
    {u"哈尔滨", "ha er bin"}, {u"齐齐哈尔", "qi qi ha er"}, {u"呼和浩特", "hu he hao te"}, {u"乌鲁木齐", "wu lu mu qi"},
    // trades and offices
    {u"银行", "yin hang"}, {u"行业", "hang ye"}, {u"同行", "tong hang"}, {u"商行", "shang hang"}, {u"车行", "che hang"},
    {u"支行", "zhi hang"}, {u"分行", "fen hang"}, {u"央行", "yang hang"}, {u"农商行", "nong shang hang"},
    {u"工行", "gong hang"}, {u"建行", "jian hang"}, {u"农行", "nong hang"}, {u"总行", "zong hang"}, {u"拍卖行", "pai mai hang"},
    {u"花行", "hua hang"}, {u"五金行", "wu jin hang"}, {u"琴行", "qin hang"}, {u"茶行", "cha hang"},
    {u"行政", "xing zheng"}, {u"音乐", "yin yue"}, {u"乐器", "yue qi"}, {u"声乐", "sheng yue"}, {u"乐团", "yue tuan"},
    {u"民乐团", "min yue tuan"}, {u"会计", "kuai ji"}, {u"调查", "diao cha"}, {u"调度", "diao du"}, {u"调研", "diao yan"},
    {u"空调", "kong tiao"}, {u"解放", "jie fang"}, {u"传媒", "chuan mei"}, {u"传记", "zhuan ji"}, {u"校长", "xiao zhang"},
    {u"院长", "yuan zhang"}, {u"成长", "cheng zhang"}, {u"生长", "sheng zhang"}, {u"家长", "jia zhang"},
    {u"给水", "ji shui"}, {u"给排水", "ji pai shui"}, {u"供给", "gong ji"}, {u"大厦", "da sha"}, {u"参谋", "can mou"},
    {u"人参", "ren shen"}, {u"海参", "hai shen"}, {u"校对", "jiao dui"}, {u"校准", "jiao zhun"}, {u"检校", "jian jiao"},
    {u"便宜", "pian yi"}, {u"重阳", "chong yang"}, {u"重新", "chong xin"}, {u"重建", "chong jian"},
    {u"切削", "qie xiao"}, {u"剥离", "bo li"}, {u"薄膜", "bo mo"}, {u"冲压", "chong ya"}, {u"钻井", "zuan jing"},
    {u"钻石", "zuan shi"}, {u"钻探", "zuan tan"}, {u"发卡", "fa ka"}, {u"关卡", "guan qia"}, {u"轧钢", "zha gang"},
    {u"称重", "cheng zhong"}, {u"屏蔽", "ping bi"}, {u"屏障", "ping zhang"}, {u"落实", "luo shi"}, {u"勘测", "kan ce"},
    {u"采样", "cai yang"}, {u"数据", "shu ju"}, {u"数字", "shu zi"}, {u"系统", "xi tong"}, {u"相机", "xiang ji"},
    {u"弹簧", "tan huang"}, {u"子弹", "zi dan"}, {u"冷藏", "leng cang"}, {u"收藏", "shou cang"}, {u"储藏", "chu cang"},
    {u"种植", "zhong zhi"}, {u"处理", "chu li"}, {u"强制", "qiang zhi"}, {u"应急", "ying ji"}, {u"兴业", "xing ye"},
    {u"朝鲜", "chao xian"}, {u"吐鲁番", "tu lu fan"}, {u"吐蕃", "tu bo"}, {u"龟兹", "qiu ci"}, {u"天竺", "tian zhu"},
    {u"似的", "shi de"}, {u"量化", "liang hua"}, {u"中标", "zhong biao"}, {u"投中", "tou zhong"}, {u"干部", "gan bu"},
    {u"骨干", "gu gan"}, {u"主干", "zhu gan"}, {u"干燥", "gan zao"}, {u"干洗", "gan xi"}, {u"差旅", "chai lv"},
    {u"出差", "chu chai"}, {u"血液", "xue ye"}, {u"和平", "he ping"}, {u"盛世", "sheng shi"}, {u"解决", "jie jue"},
    {u"曾经", "ceng jing"}, {u"尽职", "jin zhi"}, {u"萝卜", "luo bo"}, {u"地质", "di zhi"}, {u"长安", "chang an"},
    {u"重点", "zhong dian"}, {u"重型", "zhong xing"}, {u"种子", "zhong zi"}, {u"种业", "zhong ye"}, {u"员工", "yuan gong"},
    {u"区域", "qu yu"}, {u"区块链", "qu kuai lian"}, {u"查验", "cha yan"}, {u"乐购", "le gou"}, {u"乐园", "le yuan"},
    {u"过滤", "guo lv"}, {u"秘书", "mi shu"}, {u"折扣", "zhe kou"}, {u"盖州", "gai zhou"}, {u"调味", "tiao wei"},
    {u"黑龙江", "hei long jiang"}, {u"华北", "hua bei"}, {u"任务", "ren wu"}, {u"车管", "che guan"},
    // the usual reading in names of organisations
    {u"长", "chang"}, {u"都", "du"}, {u"地", "di"}, {u"卜", "bu"}, {u"薄", "bo"}, {u"还", "huan"}, {u"着", "zhuo"},
    {u"省", "sheng"}, {u"石", "shi"}, {u"塔", "ta"}, {u"埔", "pu"}, {u"阿", "a"}, {u"泊", "bo"}, {u"蔚", "wei"},
    {u"浒", "hu"}, {u"隗", "wei"}, {u"缪", "miao"}, {u"翟", "zhai"}, {u"朴", "pu"}, {u"覃", "qin"},
});

constexpr auto Surnames = std::to_array<Reading>({
    {u"尉迟", "yu chi"}, {u"长孙", "zhang sun"}, {u"万俟", "mo qi"}, {u"单于", "chan yu"}, {u"澹台", "tan tai"},
    {u"令狐", "ling hu"}, {u"夏侯", "xia hou"}, {u"濮阳", "pu yang"}, {u"皇甫", "huang fu"}, {u"诸葛", "zhu ge"},
    {u"单", "shan"}, {u"仇", "qiu"}, {u"曾", "zeng"}, {u"解", "xie"}, {u"查", "zha"}, {u"区", "ou"}, {u"任", "ren"},
    {u"华", "hua"}, {u"朴", "piao"}, {u"缪", "miao"}, {u"翟", "zhai"}, {u"盖", "ge"}, {u"秘", "bi"}, {u"折", "she"},
    {u"员", "yun"}, {u"种", "chong"}, {u"纪", "ji"}, {u"那", "na"}, {u"洗", "xian"}, {u"卜", "bu"},
    {u"葛", "ge"}, {u"黑", "he"}, {u"乐", "yue"}, {u"祭", "zhai"}, {u"么", "yao"},
    {u"牟", "mou"}, {u"谌", "chen"}, {u"逄", "pang"}, {u"郗", "xi"}, {u"繁", "po"},
    {u"宿", "su"}, {u"盛", "sheng"}, {u"沈", "shen"}, {u"石", "shi"}, {u"车", "che"}, {u"柏", "bai"}, {u"薄", "bo"},
    {u"覃", "qin"}, {u"晟", "sheng"}, {u"冼", "xian"}, {u"燕", "yan"}, {u"应", "ying"}, {u"万", "wan"},
    {u"宁", "ning"}, {u"强", "qiang"}, {u"过", "guo"}, {u"都", "du"}, {u"曲", "qu"}, {u"郇", "huan"}, {u"仉", "zhang"},
});

} // namespace

std::span<const Reading> wordReadings()
{
    return Words;
}

std::span<const Reading> surnameReadings()
{
    return Surnames;
}

} // namespace chengcai::base
